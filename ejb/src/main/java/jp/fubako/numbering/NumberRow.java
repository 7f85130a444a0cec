package jp.fubako.numbering;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of a number register.
 *
 * @param voidReason why it is 欠番, or null
 */
public record NumberRow(
    UUID id,
    String text,
    int sequence,
    UUID itemId,
    LocalDate takenOn,
    NumberState state,
    String voidReason) {}
