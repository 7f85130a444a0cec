package jp.fubako.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * One entry of the trail as shown.
 *
 * @param index position from 0, without gaps
 * @param refused true when the act was attempted and refused
 * @param canonical the entry itself: the canonical JSON over which {@code hash} is computed
 * @param hash SHA-256 leaf hash, lower-case hexadecimal
 */
public record AuditRow(
    long index,
    Instant at,
    String action,
    boolean refused,
    UUID objectId,
    String objectTitle,
    UUID actorId,
    String actorName,
    String actorPost,
    String client,
    String canonical,
    String hash) {}
