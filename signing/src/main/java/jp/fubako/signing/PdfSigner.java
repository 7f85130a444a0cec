package jp.fubako.signing;

/**
 * Signs a PDF incrementally: PAdES B-B (ETSI EN 319 142-1) into a field made beforehand. Only the
 * field, its widget, the page's list of annotations where needed and the form are touched.
 * Thread-safe.
 */
public final class PdfSigner {

  /**
   * Signs and checks what it signed.
   *
   * @param pdf the revision to sign; left as it is
   * @return the same bytes with one increment after them
   * @throws SigningException when the field is missing or taken, or the check fails
   */
  public byte[] sign(byte[] pdf, SealRequest request, SigningKey key) {
    throw new UnsupportedOperationException();
  }
}
