package jp.fubako.organisation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * 不在: from the first to the last day, both included.
 *
 * @param untilOn last day of absence, or null when open
 */
public record AbsenceRow(
    UUID personId, LocalDate fromOn, LocalDate untilOn, String reason, AbsenceHandling handling) {}
