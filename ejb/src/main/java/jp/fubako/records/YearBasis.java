package jp.fubako.records;

/** By which year a folder runs (domain FL-07). */
public enum YearBasis {
  /** 年度: 1 April to 31 March. */
  FISCAL,
  /** 暦年: 1 January to 31 December. */
  CALENDAR
}
