package jp.fubako.web.records;

import java.util.List;
import java.util.stream.IntStream;
import jp.fubako.shared.Wareki;

/**
 * A fiscal year to choose.
 *
 * @param value western year in which it begins
 * @param label 令和8年度
 */
public record YearChoice(int value, String label) {

  private static final int YEARS_BACK = 10;

  static YearChoice of(int year) {
    return new YearChoice(year, Wareki.fiscalYear(year));
  }

  /** Next year (its file plan is made in March), this one and ten back. */
  static List<YearChoice> around(int year) {
    return IntStream.rangeClosed(-1, YEARS_BACK).mapToObj(back -> of(year - back)).toList();
  }
}
