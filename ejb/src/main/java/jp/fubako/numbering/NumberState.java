package jp.fubako.numbering;

/** Whether a number waits, stands or is 欠番. */
public enum NumberState {
  /** まとめ取り: held for paper; becomes one of the others. */
  RESERVED,
  /** In use. */
  ISSUED,
  /** 欠番: kept with its reason, never used again. */
  VOID
}
