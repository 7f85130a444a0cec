package jp.fubako.drafting;

import jakarta.ejb.Stateless;
import java.util.List;
import java.util.UUID;
import jp.fubako.approval.RoutePlan;
import jp.fubako.approval.StepOutcome;
import jp.fubako.records.IncomingFile;
import jp.fubako.shared.PageOf;

/** 起案: from the first line to the submission, and its end without a decision. */
@Stateless
public class DraftingService {

  /** A new draft of the caller's own initiative. Returns its id. */
  public UUID draftNew() {
    throw new UnsupportedOperationException();
  }

  /** A draft that answers a receipt; takes over subject, addressee, due date, folder and scope. */
  public UUID draftFromReceipt(UUID receiptId) {
    throw new UnsupportedOperationException();
  }

  /** 流用起案: copies the fields of an older proposal, not its numbers, dates, files or approvals. */
  public UUID copyOf(UUID proposalId) {
    throw new UnsupportedOperationException();
  }

  public ProposalDetail detail(UUID id) {
    throw new UnsupportedOperationException();
  }

  /** The caller's own proposals, last changed first. */
  public PageOf<ProposalRow> mine(ProposalFilter filter, int offset, int limit) {
    throw new UnsupportedOperationException();
  }

  /** The proposals of the caller's section that he may read, last changed first. */
  public PageOf<ProposalRow> ofSection(ProposalFilter filter, int offset, int limit) {
    throw new UnsupportedOperationException();
  }

  /** Stores what was written. Returns the new version. */
  public long save(SaveDraft command) {
    throw new UnsupportedOperationException();
  }

  /** Adds attachments at the end. Returns the new version. */
  public long attach(UUID id, List<IncomingFile> files) {
    throw new UnsupportedOperationException();
  }

  /** Puts the attachments in this order. Returns the new version. */
  public long order(UUID id, List<UUID> fileIds) {
    throw new UnsupportedOperationException();
  }

  /** Takes an attachment away. Returns the new version. */
  public long removeAttachment(UUID id, UUID fileId) {
    throw new UnsupportedOperationException();
  }

  /** The route as stored fields give it. */
  public RoutePlan plan(UUID id) {
    throw new UnsupportedOperationException();
  }

  /** The route for fields that are not saved yet. */
  public RoutePlan plan(SaveDraft unsaved) {
    throw new UnsupportedOperationException();
  }

  /** 入力チェック: what is missing or remarkable. */
  public List<Finding> check(UUID id) {
    throw new UnsupportedOperationException();
  }

  /** 回議開始, or 再回議 after a return: makes the sheet and sets the drafter's seal. */
  public StepOutcome submit(SubmitDraft command) {
    throw new UnsupportedOperationException();
  }

  /** 取下げ. */
  public void withdraw(EndProposal command) {
    throw new UnsupportedOperationException();
  }

  /** 廃案 by the decider or the head of the drafter's section. */
  public void scrap(EndProposal command) {
    throw new UnsupportedOperationException();
  }

  /** Deletes a draft that was never submitted. */
  public void discard(UUID id) {
    throw new UnsupportedOperationException();
  }
}
