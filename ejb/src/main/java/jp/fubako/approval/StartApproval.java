package jp.fubako.approval;

import java.time.LocalDate;
import java.util.UUID;
import jp.fubako.routing.RoutePlan;

/**
 * Sends a subject on its way.
 *
 * @param subjectId id of the record item
 * @param subjectKind e.g. PROPOSAL
 * @param title 件名
 * @param urgent 至急
 * @param dueOn may be null
 * @param amount yen; may be null
 * @param files number of attachments
 * @param drafterPostId the post in which the drafter acts
 * @param plan the route that the drafter saw
 * @param sheetFileId the sheet's file in the records
 * @param sheetHash the unsealed sheet's content
 * @param spareCells how many fields of {@link SpareCells} the sheet has
 * @param grave 重要・異例・新規・疑義・先例・紛争: nobody may decide it for the decider without his word
 * @param paper 紙併用: whoever seals must say that he has seen the paper, too
 */
public record StartApproval(
    UUID subjectId,
    String subjectKind,
    String title,
    boolean urgent,
    LocalDate dueOn,
    Long amount,
    int files,
    UUID drafterPostId,
    RoutePlan plan,
    UUID sheetFileId,
    String sheetHash,
    int spareCells,
    boolean grave,
    boolean paper) {

  /** Everything is in the system. */
  public StartApproval(
      UUID subjectId,
      String subjectKind,
      String title,
      boolean urgent,
      LocalDate dueOn,
      Long amount,
      int files,
      UUID drafterPostId,
      RoutePlan plan,
      UUID sheetFileId,
      String sheetHash,
      int spareCells,
      boolean grave) {
    this(
        subjectId,
        subjectKind,
        title,
        urgent,
        dueOn,
        amount,
        files,
        drafterPostId,
        plan,
        sheetFileId,
        sheetHash,
        spareCells,
        grave,
        false);
  }
}
