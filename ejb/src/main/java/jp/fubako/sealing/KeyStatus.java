package jp.fubako.sealing;

import java.time.Instant;

/**
 * The caller's own key.
 *
 * @param enrolled whether there is one to seal with
 * @param name as in the certificate; null when there is none
 * @param serial of the certificate, hex; null when there is none
 * @param validUntil end of the certificate; null when there is none
 * @param triesLeft before the next lock
 * @param lockedUntil null when it is not locked now
 */
public record KeyStatus(
    boolean enrolled,
    String name,
    String serial,
    Instant validFrom,
    Instant validUntil,
    int triesLeft,
    Instant lockedUntil) {

  public static final KeyStatus NONE = new KeyStatus(false, null, null, null, null, 0, null);
}
