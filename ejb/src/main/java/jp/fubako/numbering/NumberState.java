package jp.fubako.numbering;

/** Whether a number stands or is 欠番. */
public enum NumberState {
  /** In use. */
  ISSUED,
  /** 欠番: kept with its reason, never used again. */
  VOID
}
