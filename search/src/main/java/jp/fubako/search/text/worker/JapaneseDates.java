package jp.fubako.search.text.worker;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Dates as printed on stamps and mail copies. */
final class JapaneseDates {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final DateTimeFormatter ERA = DateTimeFormatter.ofPattern("GGGG", Locale.JAPAN);

  private JapaneseDates() {}

  /** 令和8年11月22日; the first year of an era is 元年. */
  static String day(LocalDate date) {
    var japanese = JapaneseDate.from(date);
    int year = japanese.get(ChronoField.YEAR_OF_ERA);
    return "%s%s年%d月%d日"
        .formatted(
            ERA.format(japanese),
            year == 1 ? "元" : Integer.toString(year),
            date.getMonthValue(),
            date.getDayOfMonth());
  }

  /** 令和8年11月22日 9時05分, Japanese time. */
  static String dayAndTime(Instant at) {
    var local = at.atZone(JAPAN);
    return "%s %d時%02d分".formatted(day(local.toLocalDate()), local.getHour(), local.getMinute());
  }
}
