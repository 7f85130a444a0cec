package jp.fubako.numbering;

import java.time.LocalDate;
import java.time.MonthDay;
import jp.fubako.shared.Verdict;
import jp.fubako.shared.Wareki;

/**
 * A year of a counter: it runs, stands open for late entries until its closing day (for a 年度:
 * 5月31日, the end of 出納整理期間), and is then closed for good.
 *
 * @param closesOn last day of the year after it on which late entries are made; null = none
 * @param closed whether the records office has closed it
 */
record NumberYear(YearBasis basis, int year, MonthDay closesOn, boolean closed) {

  /** 令和8年度, or 令和8年 for a calendar year. */
  String name() {
    if (basis == YearBasis.FISCAL) {
      return Wareki.fiscalYear(year);
    }
    var day = Wareki.format(basis.lastDay(year));
    return day.substring(0, day.indexOf('年') + 1);
  }

  /** Last day on which a number of this year can be given. */
  LocalDate openUntil() {
    var last = basis.lastDay(year);
    return closesOn == null ? last : closesOn.atYear(year + 1);
  }

  /** Whether the year is over and yet late entries are made. */
  boolean open(LocalDate today) {
    return !closed && today.isAfter(basis.lastDay(year)) && !today.isAfter(openUntil());
  }

  /**
   * Whether a number of this year is given today.
   *
   * @param authorised whether the caller may register into an old year
   */
  Verdict mayRegister(LocalDate today, boolean authorised) {
    if (today.isBefore(basis.firstDay(year))) {
      return Verdict.refused(NumberingRefusal.YEAR_AHEAD, name());
    }
    if (!today.isAfter(basis.lastDay(year))) {
      return Verdict.allowed();
    }
    if (!open(today)) {
      return Verdict.refused(NumberingRefusal.YEAR_CLOSED, name());
    }
    return authorised
        ? Verdict.allowed()
        : Verdict.refused(NumberingRefusal.NOT_FOR_OLD_YEAR, name());
  }

  /** Whether it can be closed before its closing day. */
  Verdict mayClose(LocalDate today) {
    if (closed) {
      return Verdict.refused(NumberingRefusal.YEAR_CLOSED, name());
    }
    return today.isAfter(basis.lastDay(year))
        ? Verdict.allowed()
        : Verdict.refused(NumberingRefusal.YEAR_RUNNING, name());
  }
}
