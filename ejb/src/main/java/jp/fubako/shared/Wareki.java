package jp.fubako.shared;

import java.time.LocalDate;
import java.util.Optional;
import jp.fubako.search.EraDates;

/** Dates as an office writes and types them; the one reading that pages and the search share. */
public final class Wareki {

  private Wareki() {}

  /** 令和8年11月22日; 令和元年5月1日. */
  public static String format(LocalDate day) {
    return EraDates.format(day);
  }

  /** R8.11.22. */
  public static String formatShort(LocalDate day) {
    return EraDates.formatShort(day);
  }

  /** 令和8年度, by the western year in which it begins. */
  public static String fiscalYear(int year) {
    return EraDates.fiscalYearName(year);
  }

  /**
   * Reads R8.11.22, 令和8年11月22日, 2026/11/22, 81122 and the like, full-width digits included.
   *
   * @return empty when the text is no day
   */
  public static Optional<LocalDate> parse(String text) {
    return EraDates.parseDay(text);
  }
}
