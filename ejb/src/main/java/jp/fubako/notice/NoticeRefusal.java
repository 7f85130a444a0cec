package jp.fubako.notice;

import jp.fubako.shared.Refusal;

/** Why something about notices and deadlines may not be done. */
public enum NoticeRefusal implements Refusal {
  /** There is no such notice, or it is somebody else's. */
  NOT_FOUND,
  /** The address is not one to which mail can be sent. */
  ADDRESS_WRONG,
  /** Not an address of the town; args: the town's mail domain. */
  ADDRESS_ELSEWHERE,
  /** Mail was chosen without an address. */
  ADDRESS_MISSING,
  /** A number of days that makes no sense. */
  DAYS_WRONG,
  /** Not a time of day. */
  TIME_WRONG,
  /** Somebody else changed the settings meanwhile. */
  CHANGED_MEANWHILE,
  /** Only the records office and administrators set the town's rules. */
  NOT_OFFICE,
  /** Only the drafter presses for his case. */
  NOT_DRAFTER,
  /** The step does not wait (any more). */
  NOT_WAITING,
  /** 督促 was sent today already. */
  URGED_TODAY;

  @Override
  public String feature() {
    return "notice";
  }
}
