package jp.fubako.wording;

/** What kind of time a word in a text speaks of. */
public enum DatedKind {
  /** 令和7年度. */
  FISCAL_YEAR,
  /** 令和7年4月1日, R7.4.1, 2025/4/1. */
  DATE,
  /** 令和7年4月. */
  MONTH,
  /** 令和7年. */
  YEAR,
  /** 4月1日: a day of whichever year. */
  DAY,
  /** 第12回. */
  ORDINAL
}
