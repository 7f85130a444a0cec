package jp.fubako.approval;

import java.time.Instant;
import java.util.UUID;

/**
 * Event in the same transaction: 修正承認された.
 *
 * @param essence 要旨の修正: consents of other sections are asked anew
 * @param edition of the sheet from now on
 */
public record RouteAmended(
    UUID subjectId,
    UUID routeId,
    Instant at,
    UUID byId,
    String byName,
    boolean essence,
    int edition,
    String words) {}
