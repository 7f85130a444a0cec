package jp.fubako.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * 不在: from the first to the last day, both included; either may be half a day.
 *
 * @param untilOn last day of absence, or null when open
 * @param id null as long as it is not entered
 * @param fromHalf PM when he is there in the morning of the first day
 * @param untilHalf AM when he is back in the afternoon of the last day
 */
public record AbsenceRow(
    UUID personId,
    LocalDate fromOn,
    LocalDate untilOn,
    String reason,
    AbsenceHandling handling,
    UUID id,
    DayHalf fromHalf,
    DayHalf untilHalf) {

  /** Who is back first; an open absence ends last. */
  static final Comparator<AbsenceRow> FIRST_BACK =
      Comparator.comparing(
              AbsenceRow::untilOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(AbsenceRow::untilHalf);

  /** Whole days. */
  public AbsenceRow(
      UUID personId, LocalDate fromOn, LocalDate untilOn, String reason, AbsenceHandling handling) {
    this(personId, fromOn, untilOn, reason, handling, null, DayHalf.AM, DayHalf.PM);
  }

  /** Whether he is away in that half of that day. */
  public boolean covers(LocalDate day, DayHalf half) {
    if (day.isBefore(fromOn) || (untilOn != null && day.isAfter(untilOn))) {
      return false;
    }
    return !(day.equals(fromOn) && half.compareTo(fromHalf) < 0)
        && !(day.equals(untilOn) && half.compareTo(untilHalf) > 0);
  }

  /** Whether it ends before it begins. */
  public boolean reversed() {
    return untilOn != null
        && (untilOn.isBefore(fromOn)
            || (untilOn.equals(fromOn) && untilHalf.compareTo(fromHalf) < 0));
  }

  /** Whether both are away at the same time. */
  public boolean overlaps(AbsenceRow other) {
    return !(endsBefore(other) || other.endsBefore(this));
  }

  private boolean endsBefore(AbsenceRow other) {
    return untilOn != null
        && (untilOn.isBefore(other.fromOn)
            || (untilOn.equals(other.fromOn) && untilHalf.compareTo(other.fromHalf) < 0));
  }
}
