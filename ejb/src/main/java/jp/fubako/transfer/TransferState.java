package jp.fubako.transfer;

/** Where a transfer stands. */
public enum TransferState {
  /** 予行: loaded, nothing written. */
  REHEARSED,
  /** 確定: the assignments are written and take effect on their day. */
  CONFIRMED,
  /** 発効済: the day has come and what waited has been handed on. */
  IN_FORCE,
  /** 取消: taken back before its day, or given up. */
  CANCELLED
}
