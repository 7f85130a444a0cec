package jp.fubako.approval;

/** What people do to a route. */
public enum RouteAction {
  /** 承認 */
  APPROVE,
  /** 決裁: the approval of the decision step. */
  DECIDE,
  /** 差戻し */
  SEND_BACK,
  /** 否決 */
  REJECT,
  /** 取下げ */
  WITHDRAW,
  /** 廃案 */
  SCRAP,
  /** 再回議 */
  RESUBMIT,
  /** 供覧を確認 */
  MARK_READ
}
