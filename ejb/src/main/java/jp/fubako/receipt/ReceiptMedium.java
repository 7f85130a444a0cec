package jp.fubako.receipt;

/** 媒体. */
public enum ReceiptMedium {
  /** 紙 */
  PAPER,
  /** 電子 */
  ELECTRONIC,
  /** 併用 */
  BOTH
}
