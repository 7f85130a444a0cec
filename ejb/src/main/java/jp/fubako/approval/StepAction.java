package jp.fubako.approval;

/** What happens to a step. */
enum StepAction {
  ACTIVATE,
  /** An earlier step is open again. */
  DEACTIVATE,
  SKIP,
  PASS_OVER,
  APPROVE,
  POST_REVIEW,
  OBJECT,
  SEND_BACK,
  REJECT,
  MARK_READ,
  REVOKE,
  SUSPEND,
  CANCEL
}
