package jp.fubako.approval;

/** What happens to a step. */
enum StepAction {
  ACTIVATE,
  SKIP,
  APPROVE,
  SEND_BACK,
  REJECT,
  MARK_READ,
  SUSPEND,
  CANCEL
}
