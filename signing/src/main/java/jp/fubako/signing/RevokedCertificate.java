package jp.fubako.signing;

import java.math.BigInteger;
import java.time.Instant;

/**
 * A line of the certificate revocation list (RFC 5280 §5).
 *
 * @param serial serial number of the certificate
 * @param at from when on it is not valid; signatures made before stay good
 * @param reason why
 */
public record RevokedCertificate(BigInteger serial, Instant at, Reason reason) {

  /** CRLReason of RFC 5280 §5.3.1, as far as an office needs it. */
  public enum Reason {
    /** The PIN or the server's keys may be known to others. */
    KEY_COMPROMISE(1),
    /** Transfer or change of name (異動・改姓). */
    AFFILIATION_CHANGED(3),
    /** A new key took its place, e.g. after a forgotten PIN. */
    SUPERSEDED(4),
    /** The person has left (退職). */
    CESSATION_OF_OPERATION(5);

    private final int code;

    Reason(int code) {
      this.code = code;
    }

    int code() {
      return code;
    }
  }
}
