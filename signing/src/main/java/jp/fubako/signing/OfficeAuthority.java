package jp.fubako.signing;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;

/**
 * The office's own certification authority: a root (P-384) that certifies an issuing authority
 * (P-256), which certifies the staff (P-256, three years). Internal approvals need no accredited
 * certificate (電子署名法 art. 3 does not speak of what officials make in office).
 */
public final class OfficeAuthority {

  private OfficeAuthority() {}

  /**
   * Opens the authority in the directory, or creates it there when there is none.
   *
   * @param officeName e.g. 真室川町; used only when creating
   * @throws SigningException when files are unreadable or damaged
   */
  public static OfficeAuthority openOrCreate(KeySettings settings, String officeName, Instant now) {
    throw new UnsupportedOperationException();
  }

  /**
   * Makes a key pair and a certificate of three years for a person.
   *
   * @param pin at least six characters; the caller's array is not kept
   */
  public EnrolledKey enrol(PersonName who, char[] pin, Instant now) {
    throw new UnsupportedOperationException();
  }

  /** The vault that opens keys enrolled here. */
  public KeyVault vault() {
    throw new UnsupportedOperationException();
  }

  /** The trust anchor; hand it out to everybody who wants to verify. */
  public X509Certificate root() {
    throw new UnsupportedOperationException();
  }

  /** The authority under the root that signs the certificates of the staff. */
  public X509Certificate issuing() {
    throw new UnsupportedOperationException();
  }

  /** The root certificate as PEM text for the offline verifier. */
  public String rootPem() {
    throw new UnsupportedOperationException();
  }

  /**
   * A certificate revocation list (DER), valid for 30 days.
   *
   * @param revoked all certificates revoked so far
   * @param number the CRL number; must grow
   */
  public byte[] crl(Collection<RevokedCertificate> revoked, long number, Instant now) {
    throw new UnsupportedOperationException();
  }
}
