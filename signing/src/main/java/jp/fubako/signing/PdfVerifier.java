package jp.fubako.signing;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Verifies signed PDFs by an allow-list of permitted increments. Thread-safe, never throws. */
public final class PdfVerifier {

  /** As {@link #verify(byte[], Set, Collection, Instant)} without revocation lists. */
  public VerificationReport verify(byte[] pdf, Set<X509Certificate> roots, Instant at) {
    return verify(pdf, roots, List.of(), at);
  }

  /**
   * Says what state the file is in. Cutting a file off after a complete revision cannot be seen
   * here: compare fingerprint and signers with the record.
   *
   * @param roots trust anchors
   * @param crls revocation lists known to the caller
   * @param at the time of checking; a claimed signing time after it is not believed
   */
  public VerificationReport verify(
      byte[] pdf, Set<X509Certificate> roots, Collection<X509CRL> crls, Instant at) {
    throw new UnsupportedOperationException();
  }
}
