package jp.fubako.organisation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One row that orders have written: enough to take it back.
 *
 * @param target the assignment or person
 * @param from first day of the row
 * @param before its last day before the change, or null; of what was added, always null
 */
public record PersonnelEntry(
    Act act,
    UUID target,
    UUID personId,
    UUID postId,
    AssignmentKind kind,
    LocalDate from,
    LocalDate before) {

  /** What was done with the row. */
  public enum Act {
    /** A member of staff was added. */
    APPOINTED,
    /** The service of a person ends. */
    RETIRED,
    /** An assignment was added. */
    GIVEN,
    /** An assignment ends. */
    ENDED,
    /** An assignment that was to begin on the same day was taken away. */
    DROPPED
  }
}
