package jp.fubako.numbering;

import java.time.LocalDate;
import jp.fubako.shared.FiscalYear;

/** When a series begins again at 1. */
enum YearBasis {
  /** 年度: on 1 April. */
  FISCAL,
  /** 暦年: on 1 January. */
  CALENDAR;

  int yearOf(LocalDate day) {
    return this == FISCAL ? FiscalYear.of(day).year() : day.getYear();
  }
}
