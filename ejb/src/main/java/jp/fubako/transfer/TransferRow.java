package jp.fubako.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A transfer in a list.
 *
 * @param effectiveOn it takes effect at 00:00 of this day
 * @param endedAt when it came into force or was cancelled, or null
 */
public record TransferRow(
    UUID id,
    long version,
    LocalDate effectiveOn,
    TransferState state,
    String fileName,
    Instant loadedAt,
    String loadedBy,
    Instant confirmedAt,
    String confirmedBy,
    Instant endedAt) {}
