package jp.fubako.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.fubako.records.FileRow;
import jp.fubako.shared.Verdict;

/**
 * Everything about one receipt that its page and a proposal answering it need.
 *
 * @param id also the id of its item in the catalogue
 * @param receivingSectionId section of the desk that received it
 * @param sectionId section in charge, or null while at the desk
 * @param handlerId person in charge, or null
 * @param proposalId proposal that answers it, or null
 * @param replyWaivedReason 回答不要の理由, or null
 * @param stampFailure code of the failure when the stamped copy could not be made, or null
 * @param files in their order; each with its verdict
 * @param suggestions values read from files, not yet confirmed
 * @param verdicts for every action whether the caller may do it now, and why not
 */
public record ReceiptDetail(
    UUID id,
    long version,
    ReceiptState state,
    String number,
    Instant arrivedAt,
    Instant receivedAt,
    ReceiptEntry entry,
    UUID caseId,
    UUID receivingSectionId,
    String receivingSectionName,
    UUID sectionId,
    String sectionName,
    UUID handlerId,
    String handlerName,
    UUID proposalId,
    String replyWaivedReason,
    String folderTitle,
    StampState stamp,
    String stampFailure,
    List<FileRow> files,
    List<ReceiptSuggestion> suggestions,
    List<DuplicateRow> duplicates,
    List<ReceiptStepRow> steps,
    List<ReaderRow> readers,
    Map<ReceiptAction, Verdict> verdicts) {}
