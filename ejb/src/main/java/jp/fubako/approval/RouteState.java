package jp.fubako.approval;

/** Where a subject stands on its way to the decision. */
public enum RouteState {
  /** 回議中 */
  ROUTING,
  /** 差戻し中: with the drafter, who corrects and submits again. */
  RETURNED,
  /** 決裁済 */
  DECIDED,
  /** 否決 */
  REJECTED,
  /** 取下げ */
  WITHDRAWN,
  /** 廃案 */
  SCRAPPED;

  /** Nobody has to act any more. */
  public boolean ended() {
    return this != ROUTING && this != RETURNED;
  }
}
