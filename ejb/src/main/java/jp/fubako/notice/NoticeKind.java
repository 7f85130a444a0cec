package jp.fubako.notice;

/** What somebody is told. The order is the order of a list of kinds. */
public enum NoticeKind {
  /** 決裁依頼: a step has come to him. */
  TURN(true),
  /** 供覧・同報: to be read, nothing is asked. */
  COPY(true),
  /** 後閲 is due. */
  LATER_VIEW(true),
  /** 督促 by the drafter. */
  URGED(true),
  /** 期限のお知らせ: a step of his waits and its deadline is near. */
  REMINDER(true),
  /** 期限超過 of a step of his. */
  OVERDUE(true),
  /** 差戻し */
  RETURNED(false),
  /** 修正承認: what he drafted or approved was changed on its way. */
  AMENDED(false),
  /** 決裁 */
  DECIDED(false),
  /** 否決 */
  REJECTED(false),
  /** 取下げ */
  WITHDRAWN(false),
  /** 廃案 */
  SCRAPPED(false),
  /** 経路変更: he has been put into a route. */
  ROUTE_ADDED(false),
  /** 経路変更: he has been taken out of a route. */
  ROUTE_REMOVED(false),
  /** 公式コメント on a case that he has to do with. */
  COMMENTED(false),
  /** 期限超過 of a case that he drafted. */
  CASE_OVERDUE(false),
  /** The deadline of a case that he drafted falls in the absence of the one who is asked. */
  ABSENT_AT_DUE(false),
  /** 引継ぎ: a case has come to him or to his section. */
  ENTRUSTED(false),
  /** 収受文書の配布 to his section. */
  DISTRIBUTED(false),
  /** 収受文書の担当 */
  ASSIGNED(false),
  /** 収受文書の供覧 */
  CIRCULATED(false);

  private final boolean asks;

  NoticeKind(boolean asks) {
    this.asks = asks;
  }

  /** Whether a step of the one who is told waits; settled as soon as the step is done. */
  public boolean asks() {
    return asks;
  }
}
