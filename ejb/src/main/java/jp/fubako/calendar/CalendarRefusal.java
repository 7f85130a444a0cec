package jp.fubako.calendar;

import jp.fubako.shared.Refusal;

/** Why the calendar is not changed. */
public enum CalendarRefusal implements Refusal {
  /** Only the records office keeps the calendar. */
  NOT_RECORDS_OFFICE,
  /** Days that are over are not changed any more. */
  DAY_IS_OVER,
  /** The day has no name. */
  NAME_MISSING,
  /** The day is in the table already. */
  ALREADY_CLOSED,
  /** The day is not in the table. */
  NOT_CLOSED;

  @Override
  public String feature() {
    return "calendar";
  }
}
