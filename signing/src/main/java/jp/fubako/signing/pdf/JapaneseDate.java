package jp.fubako.signing.pdf;

import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;

/** Dates as offices write them, by the era of the reign. */
final class JapaneseDate {
  private JapaneseDate() {}

  /** 令和8年11月22日; nothing for no date. */
  static String full(LocalDate date) {
    if (date == null) {
      return "";
    }
    var japanese = JapaneseChronology.INSTANCE.date(date);
    var year = japanese.get(ChronoField.YEAR_OF_ERA);
    return era(japanese.getEra())
        + (year == 1 ? "元" : year)
        + "年"
        + date.getMonthValue()
        + "月"
        + date.getDayOfMonth()
        + "日";
  }

  /** 8.11.22, as in date seals. */
  static String seal(LocalDate date) {
    var year = JapaneseChronology.INSTANCE.date(date).get(ChronoField.YEAR_OF_ERA);
    return year + "." + date.getMonthValue() + "." + date.getDayOfMonth();
  }

  private static String era(JapaneseEra era) {
    return era.getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.JAPANESE);
  }
}
