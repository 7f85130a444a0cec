package jp.fubako.receipt;

/** Which receipts a list shows; always only those the caller may read. */
public enum ReceiptTray {
  /** At the desk: arrived, registered but not distributed, sent back. */
  DESK,
  /** On the way to the section: distributed or forwarded to it, not confirmed. */
  TO_ACCEPT,
  /** In the section without a person in charge. */
  TO_ASSIGN,
  /** The caller is the person in charge and it is not done. */
  MINE,
  /** To be read by the caller (供覧). */
  TO_READ,
  /** Everything of the section that is not done. */
  SECTION_OPEN,
  /** An answer is due and has not been issued, earliest due date first. */
  REPLY_DUE,
  /** All. */
  ALL
}
