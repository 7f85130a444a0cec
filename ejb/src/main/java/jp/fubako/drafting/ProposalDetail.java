package jp.fubako.drafting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.fubako.records.FileRow;
import jp.fubako.shared.Verdict;

/**
 * Everything about one proposal.
 *
 * @param id also the id of its item in the catalogue and of its subject in approval
 * @param round 0 before the first submission
 * @param copiedFrom the proposal it was copied from, or null
 * @param receiptId the receipt it answers, or null
 * @param number 文書番号, or empty
 * @param folderTitle of the folder in {@code fields}, or empty
 * @param retentionLabel of that folder, or empty
 * @param attachments in the order of the sheet
 * @param sheetFileId current 起案用紙, or null
 * @param oldSheetFileIds 旧版, oldest first
 * @param letterFileId 施行文, or null
 * @param letterItemId the outgoing item in the catalogue, or null
 * @param returnReason why it came back, while RETURNED; otherwise empty
 * @param filing sentence that explains the retention, once complete; otherwise empty
 * @param verdicts for every action whether the caller may do it now, and why not
 */
public record ProposalDetail(
    UUID id,
    long version,
    ProposalState state,
    int round,
    Origin origin,
    UUID copiedFrom,
    UUID receiptId,
    String receiptNumber,
    UUID caseId,
    UUID drafterId,
    String drafterName,
    String drafterPost,
    UUID sectionId,
    String sectionName,
    String number,
    LocalDate draftedOn,
    LocalDate decidedOn,
    LocalDate issuedOn,
    LocalDate completedOn,
    DraftFields fields,
    String matterName,
    String folderTitle,
    String retentionLabel,
    List<FileRow> attachments,
    UUID sheetFileId,
    List<UUID> oldSheetFileIds,
    UUID letterFileId,
    UUID letterItemId,
    String returnReason,
    String filing,
    Instant changedAt,
    Map<ProposalAction, Verdict> verdicts) {

  public ProposalDetail {
    attachments = List.copyOf(attachments);
    oldSheetFileIds = List.copyOf(oldSheetFileIds);
    verdicts = Map.copyOf(verdicts);
  }

  public boolean may(ProposalAction action) {
    return verdicts.containsKey(action) && verdicts.get(action).isAllowed();
  }
}
