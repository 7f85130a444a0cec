package jp.fubako.absence;

import java.time.LocalDate;
import java.util.UUID;
import jp.fubako.organisation.AbsenceHandling;
import jp.fubako.organisation.DayHalf;

/**
 * Somebody is away.
 *
 * @param fromHalf PM when he is there in the morning of the first day
 * @param untilHalf AM when he is back in the afternoon of the last day
 * @param reason may be empty
 */
public record SetAbsence(
    UUID personId,
    LocalDate fromOn,
    DayHalf fromHalf,
    LocalDate untilOn,
    DayHalf untilHalf,
    String reason,
    AbsenceHandling handling) {}
