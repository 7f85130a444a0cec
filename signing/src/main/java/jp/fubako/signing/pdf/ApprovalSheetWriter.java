package jp.fubako.signing.pdf;

/**
 * Draws the 起案用紙 as PDF/A-3b (ISO 19005-3) with its manifest embedded and all signature fields
 * made. Thread-safe.
 */
public final class ApprovalSheetWriter {

  /** The sheet as a file. The same sheet always gives the same bytes. */
  public byte[] write(ApprovalSheet sheet) {
    throw new UnsupportedOperationException();
  }
}
