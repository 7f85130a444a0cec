package jp.fubako.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.fubako.routing.StepKind;

/**
 * One line of the inbox.
 *
 * @param subjectId what it is about
 * @param stepId the step that waits for the caller (or that he did); null in RETURNED
 * @param title 件名
 * @param number 文書番号; empty until taken
 * @param drafter name of the drafter
 * @param section of the drafter
 * @param since when it came to the caller (or was done)
 * @param dueOn 期限; may be null
 * @param urgent 至急
 * @param amount yen; may be null
 * @param kind of the caller's step; ORIGINATE in RETURNED
 * @param state of the route
 * @param levelName 決裁区分
 * @param note reason of the return in RETURNED; otherwise empty
 * @param dots the route at a glance
 * @param files attachments
 * @param round 1 for the first submission
 * @param paper 紙併用
 */
public record InboxRow(
    UUID subjectId,
    UUID stepId,
    String title,
    String number,
    String drafter,
    String section,
    Instant since,
    LocalDate dueOn,
    boolean urgent,
    Long amount,
    StepKind kind,
    RouteState state,
    String levelName,
    String note,
    List<StepDot> dots,
    int files,
    int round,
    boolean paper) {

  public InboxRow {
    dots = List.copyOf(dots);
  }

  /** A step as a dot. */
  public record StepDot(StepKind kind, StepState state, String postTitle) {}
}
