package jp.fubako.seals;

import java.time.Instant;
import java.util.UUID;

/**
 * A request to seal.
 *
 * @param doneBy who sealed, refused or took it back, or null
 * @param reason why it was refused; otherwise empty
 */
public record SealRequestRow(
    UUID id,
    UUID proposalId,
    String sealName,
    int count,
    SealRequestState state,
    String askedBy,
    Instant askedAt,
    String doneBy,
    Instant doneAt,
    String reason) {}
