package jp.fubako.numbering;

import java.time.LocalDate;
import java.time.Month;
import jp.fubako.shared.FiscalYear;

/** When a series begins again at 1. */
public enum YearBasis {
  /** 年度: on 1 April. */
  FISCAL,
  /** 暦年: on 1 January. */
  CALENDAR;

  /** Western year in which the year of that day began. */
  public int yearOf(LocalDate day) {
    return this == FISCAL ? FiscalYear.of(day).year() : day.getYear();
  }

  LocalDate firstDay(int year) {
    return LocalDate.of(year, this == FISCAL ? Month.APRIL : Month.JANUARY, 1);
  }

  LocalDate lastDay(int year) {
    return firstDay(year + 1).minusDays(1);
  }
}
