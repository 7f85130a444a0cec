package jp.fubako.seals;

/** Kinds of 公印. */
public enum SealKind {
  /** 庁印: in the name of the office. */
  OFFICE,
  /** 職印: in the name of a post. */
  POST
}
