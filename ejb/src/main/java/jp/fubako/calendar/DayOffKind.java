package jp.fubako.calendar;

/** Why the office is closed on one certain day. */
public enum DayOffKind {
  /** 国民の祝日・休日. */
  NATIONAL,
  /** 閉庁日 that the town has set for one day. */
  TOWN
}
