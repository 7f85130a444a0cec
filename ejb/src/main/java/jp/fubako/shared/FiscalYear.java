package jp.fubako.shared;

import java.time.LocalDate;
import java.time.Month;

/**
 * 年度: 1 April to 31 March, named by the year in which it begins (地方自治法第208条).
 *
 * @param year western year in which it begins
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

  public static FiscalYear of(LocalDate day) {
    return new FiscalYear(day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1);
  }

  public LocalDate firstDay() {
    return LocalDate.of(year, Month.APRIL, 1);
  }

  public LocalDate lastDay() {
    return LocalDate.of(year + 1, Month.MARCH, 31);
  }

  public FiscalYear next() {
    return new FiscalYear(year + 1);
  }

  public boolean contains(LocalDate day) {
    return of(day).equals(this);
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(year, other.year);
  }
}
