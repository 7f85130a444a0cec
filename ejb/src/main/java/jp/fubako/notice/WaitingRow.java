package jp.fubako.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.fubako.shared.Verdict;

/**
 * A step that waits, with its deadline.
 *
 * @param title null when the caller may not read the case
 * @param kind as {@code routing.StepKind}
 * @param holders names of those who are asked; empty when the post is vacant
 * @param waitedDays working days since it came to them
 * @param overdue the due date is over
 * @param awayUntil last day of absence when the deadline falls into it, or null
 * @param awayOpen absent at the deadline without a known end
 * @param remindDays working days of its reminder: before the due date, or of waiting
 * @param mayUrge whether the caller may press for it now
 */
public record WaitingRow(
    UUID itemId,
    UUID stepId,
    String title,
    String drafter,
    String kind,
    String post,
    String holders,
    Instant since,
    int waitedDays,
    LocalDate dueOn,
    boolean urgent,
    boolean overdue,
    LocalDate awayUntil,
    boolean awayOpen,
    boolean reminded,
    int remindDays,
    Verdict mayUrge) {

  public boolean away() {
    return awayOpen || awayUntil != null;
  }
}
