package jp.fubako.oral;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An oral decision as recorded.
 *
 * @param decidedOn when it was said
 * @param decider post and name as of that day
 * @param recordedAt when it was written down
 * @param recordedBy by whom
 */
public record OralRow(
    LocalDate decidedOn,
    String decider,
    String toldTo,
    String reason,
    Instant recordedAt,
    String recordedBy) {}
