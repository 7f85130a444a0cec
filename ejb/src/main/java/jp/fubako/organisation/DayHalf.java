package jp.fubako.organisation;

import java.time.LocalTime;

/** 午前 or 午後: half a working day; the noon hour belongs to the morning. */
public enum DayHalf {
  AM,
  PM;

  private static final LocalTime AFTERNOON = LocalTime.of(13, 0);

  public static DayHalf of(LocalTime time) {
    return time.isBefore(AFTERNOON) ? AM : PM;
  }
}
