package jp.fubako.records;

/** How long something is kept (domain FL-06, FL-13). */
public enum RetentionKind {
  /** A number of years, at least one. */
  YEARS,
  /** 永年: has a start, never an end. */
  PERMANENT,
  /** 常用: in continuous use; does not start to run until it is taken out of use. */
  CONTINUOUS
}
