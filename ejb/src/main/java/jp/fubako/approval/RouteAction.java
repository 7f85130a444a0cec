package jp.fubako.approval;

/** What people do to a route. */
public enum RouteAction {
  /** 承認 */
  APPROVE,
  /** 修正承認: changes the content and approves it */
  AMEND,
  /** 決裁: the approval of the decision step. */
  DECIDE,
  /** 代決 */
  ACT_FOR,
  /** 後閲 */
  POST_REVIEW,
  /** 差戻し to the drafter */
  SEND_BACK,
  /** 差戻し to an earlier actor (再承認請求) */
  SEND_BACK_TO,
  /** 引戻し of one's own approval */
  RECALL,
  /** 引戻し of the submission by the drafter */
  RECALL_SUBMISSION,
  /** 引上げ */
  PULL_UP,
  /** 経路の変更: steps that are still to come */
  REROUTE,
  /** 否決 */
  REJECT,
  /** 取下げ */
  WITHDRAW,
  /** 廃案 */
  SCRAP,
  /** 再回議 */
  RESUBMIT,
  /** 再回議 without any change: an explanation only */
  RESUME,
  /** 合議への不同意 (合議不調) */
  OBJECT,
  /** 供覧を確認 */
  MARK_READ,
  /** 条件の充足 after 条件付決裁 */
  FULFIL
}
