package jp.fubako.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The national holidays of a year as the law stands since 2022 (国民の祝日に関する法律第2条・第3条). The equinoxes
 * are announced each February for the following year; the formula here gave every announced day
 * from 1980 on and is meant for years that are not announced yet.
 */
public final class NationalHolidays {

  /** First year for which today's law holds without exception. */
  public static final int FIRST_YEAR = 2022;

  /** The formula of the equinoxes holds until then. */
  public static final int LAST_YEAR = 2099;

  private static final String SUBSTITUTE = "休日";
  private static final double SPRING = 20.8431;
  private static final double AUTUMN = 23.2488;
  private static final double DAYS_BEYOND_A_YEAR = 0.242194;
  private static final int EPOCH = 1980;

  private NationalHolidays() {}

  /**
   * The holidays in order, with 振替休日 and 国民の休日, both called 休日 as in the Cabinet Office's list.
   *
   * @throws IllegalArgumentException for a year outside {@link #FIRST_YEAR} to {@link #LAST_YEAR}
   */
  public static SortedMap<LocalDate, String> of(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException("no holidays are computed for " + year);
    }
    var named = named(year);
    var all = new TreeMap<>(named);
    named.keySet().stream()
        .filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY)
        .forEach(day -> all.put(substitute(day, named), SUBSTITUTE));
    for (var day : named.keySet()) {
      var between = day.plusDays(1);
      if (named.containsKey(between.plusDays(1)) && between.getDayOfWeek() != DayOfWeek.SUNDAY) {
        all.putIfAbsent(between, SUBSTITUTE);
      }
    }
    return all;
  }

  /** 第3条第2項: the next day that is no holiday itself. */
  private static LocalDate substitute(LocalDate sunday, Map<LocalDate, String> named) {
    var day = sunday.plusDays(1);
    while (named.containsKey(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static SortedMap<LocalDate, String> named(int year) {
    var days = new TreeMap<LocalDate, String>();
    days.put(LocalDate.of(year, 1, 1), "元日");
    days.put(monday(year, 1, 2), "成人の日");
    days.put(LocalDate.of(year, 2, 11), "建国記念の日");
    days.put(LocalDate.of(year, 2, 23), "天皇誕生日");
    days.put(LocalDate.of(year, 3, equinox(year, SPRING)), "春分の日");
    days.put(LocalDate.of(year, 4, 29), "昭和の日");
    days.put(LocalDate.of(year, 5, 3), "憲法記念日");
    days.put(LocalDate.of(year, 5, 4), "みどりの日");
    days.put(LocalDate.of(year, 5, 5), "こどもの日");
    days.put(monday(year, 7, 3), "海の日");
    days.put(LocalDate.of(year, 8, 11), "山の日");
    days.put(monday(year, 9, 3), "敬老の日");
    days.put(LocalDate.of(year, 9, equinox(year, AUTUMN)), "秋分の日");
    days.put(monday(year, 10, 2), "スポーツの日");
    days.put(LocalDate.of(year, 11, 3), "文化の日");
    days.put(LocalDate.of(year, 11, 23), "勤労感謝の日");
    return days;
  }

  private static LocalDate monday(int year, int month, int which) {
    return LocalDate.of(year, month, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.MONDAY));
  }

  private static int equinox(int year, double base) {
    var since = year - EPOCH;
    return (int) Math.floor(base + DAYS_BEYOND_A_YEAR * since - Math.floorDiv(since, 4));
  }
}
