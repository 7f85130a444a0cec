package jp.fubako.drafting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.fubako.access.AccessService;
import jp.fubako.access.Caller;
import jp.fubako.approval.ApprovalService;
import jp.fubako.approval.StepOutcome;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.organisation.Duty;
import jp.fubako.outbox.Idempotency;
import jp.fubako.paper.DeclarePaper;
import jp.fubako.paper.PaperService;
import jp.fubako.receipt.ReceiptAction;
import jp.fubako.receipt.ReceiptService;
import jp.fubako.records.FileRole;
import jp.fubako.records.FileRow;
import jp.fubako.records.FileService;
import jp.fubako.records.IncomingFile;
import jp.fubako.records.ItemChange;
import jp.fubako.records.ReadingScope;
import jp.fubako.records.RecordsService;
import jp.fubako.routing.RoutePlan;
import jp.fubako.sealing.SealingService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.PageOf;
import jp.fubako.shared.RefusedException;

/** 起案: from the first line to the submission, and its end without a decision. */
@Audited
@Stateless
public class DraftingService {

  @Inject private ProposalRepository repository;
  @Inject private DraftDesk desk;
  @Inject private NewDrafts drafts;
  @Inject private Precedents precedents;
  @Inject private ProposalPage page;
  @Inject private Submission submission;
  @Inject private ApprovalService approval;
  @Inject private ReceiptService receipts;
  @Inject private RecordsService records;
  @Inject private FileService files;
  @Inject private PaperService paper;
  @Inject private SealingService sealing;
  @Inject private AccessService access;
  @Inject private Idempotency requests;
  @Inject private AuditService audit;
  @Inject private OfficeClock clock;

  /** A new draft of the caller's own initiative. Returns its id. */
  public UUID draftNew() {
    var caller = access.caller();
    var duty = desk.duty(caller, null);
    var fields = ReplyDraft.blank(duty.postId(), issuer());
    return drafts.enter(caller, duty, Origin.OWN, fields, null).id();
  }

  /** A draft that answers a receipt; takes over subject, addressee, due date, folder and scope. */
  public UUID draftFromReceipt(UUID receiptId) {
    var caller = access.caller();
    var duty = desk.duty(caller, null);
    var receipt = receipts.detail(receiptId);
    var verdict = receipt.verdicts().get(ReceiptAction.LINK);
    if (verdict == null) {
      throw new RefusedException(DraftingRefusal.RECEIPT_NOT_READY);
    }
    verdict.orThrow();
    var fields = ReplyDraft.answering(receipt, duty.postId(), issuer());
    var proposal = drafts.enter(caller, duty, Origin.RECEIPT, fields, receipt.caseId());
    proposal.answers(receiptId, receipt.number());
    receipts.linkProposal(receiptId, proposal.id());
    return proposal.id();
  }

  /**
   * 引用起案: copies the fields of an older proposal into this year's folder, not its numbers, dates,
   * files or approvals.
   */
  public UUID copyOf(UUID proposalId) {
    var caller = access.caller();
    var duty = desk.duty(caller, null);
    var old = readable(proposalId);
    var fields = precedents.fields(old, duty);
    var copy = drafts.enter(caller, duty, Origin.COPY, fields, null);
    copy.copies(old.id());
    return copy.id();
  }

  /** Letters go out in the mayor's name unless the drafter writes another. */
  private String issuer() {
    return sealing.officeName() + "長";
  }

  public ProposalDetail detail(UUID id) {
    return page.of(readable(id), access.caller());
  }

  /** The caller's own proposals, last changed first. */
  public PageOf<ProposalRow> mine(ProposalFilter filter, int offset, int limit) {
    return repository.mine(
        access.caller().personId(), filter, Math.max(0, offset), PageOf.boundedLimit(limit));
  }

  /** The proposals of the caller's section that he may read, last changed first. */
  public PageOf<ProposalRow> ofSection(ProposalFilter filter, int offset, int limit) {
    var caller = access.caller();
    var sections =
        caller.duties().stream().map(Duty::sectionId).collect(Collectors.toUnmodifiableSet());
    if (sections.isEmpty()) {
      return new PageOf<>(List.of(), 0, 0, PageOf.boundedLimit(limit));
    }
    return repository.ofSections(
        sections, caller.personId(), filter, Math.max(0, offset), PageOf.boundedLimit(limit));
  }

  /** Stores what was written. Returns the new version. */
  public long save(SaveDraft command) {
    var caller = access.caller();
    var proposal = locked(command.id());
    proposal
        .may(ProposalAction.EDIT, caller)
        .and(() -> proposal.seen(command.version()))
        .and(() -> FieldLimits.kept(command.fields()))
        .orThrow();
    return stored(proposal, command.fields(), caller);
  }

  /**
   * Stores what is typed while it is typed. What somebody else has saved meanwhile is brought
   * together with it; where both changed the same field, nothing is stored and nothing is lost: the
   * page shows both.
   */
  public SavedDraft saveTyped(SaveTyped typed) {
    var caller = access.caller();
    var proposal = locked(typed.id());
    proposal.may(ProposalAction.EDIT, caller).and(() -> FieldLimits.kept(typed.fields())).orThrow();
    if (proposal.version() == typed.version()) {
      return SavedDraft.alone(stored(proposal, typed.fields(), caller), typed.fields());
    }
    var other = proposal.changedBy();
    var at = proposal.changedAt();
    var merge = DraftMerge.of(typed.base(), proposal.fields(), typed.fields());
    boolean chosen = typed.choice() != null && typed.choice().answers(proposal);
    if (!merge.clashes().isEmpty() && !chosen) {
      return SavedDraft.clashing(proposal, merge.clashes());
    }
    var fields = chosen && !typed.choice().mine() ? merge.otherwise() : merge.fields();
    return SavedDraft.merged(stored(proposal, fields, caller), fields, merge.taken(), other, at);
  }

  private long stored(Proposal proposal, DraftFields fields, Caller caller) {
    if (proposal.fields().equals(fields)) {
      return proposal.version();
    }
    proposal.write(fields, caller, clock.now());
    records.updateItem(
        proposal.id(),
        ItemChange.none()
            .title(fields.subject())
            .counterpart(fields.addressees())
            .amount(fields.amount())
            .folder(fields.folderId())
            .disclosure(fields.disclosure())
            .scope(fields.scope())
            .body(String.join("\n", fields.inquiry(), fields.grounds(), fields.letterBody())));
    return saved(proposal, "drafting.save");
  }

  private long saved(Proposal proposal, String action) {
    repository.flush();
    audit.record(AuditEvent.of(action, proposal.id(), proposal.fields().subject()));
    return proposal.version();
  }

  /** Adds attachments at the end. Returns the new version. */
  public long attach(UUID id, List<IncomingFile> incoming) {
    var proposal = editable(id);
    incoming.forEach(file -> files.store(id, file, FileRole.ATTACHMENT));
    return saved(proposal, "drafting.attach");
  }

  /** Puts the attachments in this order. Returns the new version. */
  public long order(UUID id, List<UUID> fileIds) {
    var proposal = editable(id);
    var wanted = new ArrayList<>(fileIds);
    files.files(id).stream()
        .map(FileRow::id)
        .filter(file -> !fileIds.contains(file))
        .forEach(wanted::add);
    files.order(id, wanted);
    return saved(proposal, "drafting.order");
  }

  /** Takes an attachment away. Returns the new version. */
  public long removeAttachment(UUID id, UUID fileId) {
    var proposal = editable(id);
    if (desk.attachments(id).stream().noneMatch(f -> f.id().equals(fileId))) {
      throw new RefusedException(DraftingRefusal.NOT_FOUND);
    }
    files.remove(fileId);
    return saved(proposal, "drafting.removeAttachment");
  }

  /** Dates and years that stand in the draft as in the older one it was copied from. */
  public List<Leftover> leftovers(UUID id) {
    return precedents.leftovers(readable(id));
  }

  /** The drafter has looked at these words, and they are meant so. Returns the new version. */
  public long confirm(UUID id, String words) {
    var proposal = locked(id);
    proposal.confirm(words, access.caller(), clock.now());
    return saved(proposal, "drafting.confirmWords");
  }

  /** 紙併用: paper goes along with the draft. Returns the new version. */
  public long declarePaper(DeclarePaper said) {
    var proposal = editable(said.subjectId());
    paper.declare(said);
    return saved(proposal, "drafting.paper");
  }

  /** No paper goes along any more. Returns the new version. */
  public long retractPaper(UUID id) {
    var proposal = editable(id);
    paper.retract(id);
    return saved(proposal, "drafting.paper");
  }

  private Proposal editable(UUID id) {
    var caller = access.caller();
    var proposal = locked(id);
    proposal.may(ProposalAction.EDIT, caller).orThrow();
    proposal.touched(caller, clock.now());
    return proposal;
  }

  /** The route as stored fields give it; without stages while something it needs is missing. */
  public RoutePlan plan(UUID id) {
    return desk.plan(readable(id).fields());
  }

  /** The route for fields that are not saved yet; otherwise as {@link #plan(UUID)}. */
  public RoutePlan plan(SaveDraft unsaved) {
    readable(unsaved.id());
    return desk.plan(unsaved.fields());
  }

  /** 入力チェック: what is missing or remarkable. */
  public List<Finding> check(UUID id) {
    return desk.check(readable(id));
  }

  /**
   * 回議開始, or 再回議 after a return: makes the sheet and sets the drafter's seal. The key is opened
   * before the transaction begins.
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public StepOutcome submit(SubmitDraft command) {
    var repeated = submission.before(command);
    if (repeated.isPresent()) {
      return repeated.get();
    }
    try (var key = sealing.open(command.pin())) {
      return submission.submit(command, key);
    }
  }

  /** 再回議 with an explanation and no change: it goes on at whoever returned it. */
  public void resume(EndProposal command) {
    if (requests.resultOf(command.requestKey(), "drafting.resume").isPresent()) {
      return;
    }
    approval.lock(command.id());
    var proposal = locked(command.id());
    proposal
        .may(ProposalAction.RESUME, access.caller())
        .and(() -> proposal.seen(command.version()))
        .orThrow();
    approval.resume(command.id(), proposal.changedAt(), command.reason());
    proposal.resumed();
    records.updateItem(command.id(), ItemChange.none().state(proposal.state().name()));
    requests.remember(command.requestKey(), "drafting.resume", "");
  }

  /** 取下げ. */
  public void withdraw(EndProposal command) {
    if (requests.resultOf(command.requestKey(), "drafting.withdraw").isPresent()) {
      return;
    }
    ending(command, ProposalAction.WITHDRAW);
    approval.withdraw(command.id(), command.reason());
    requests.remember(command.requestKey(), "drafting.withdraw", "");
  }

  /** 廃案 by the decider or the head of the drafter's section. */
  public void scrap(EndProposal command) {
    if (requests.resultOf(command.requestKey(), "drafting.scrap").isPresent()) {
      return;
    }
    ending(command, ProposalAction.SCRAP);
    approval.scrap(command.id(), command.reason());
    requests.remember(command.requestKey(), "drafting.scrap", "");
  }

  /** Deletes a draft that was never submitted; a receipt that it answered is open again. */
  public void discard(UUID id) {
    var caller = access.caller();
    var proposal = locked(id);
    proposal.may(ProposalAction.DISCARD, caller).orThrow();
    if (proposal.receiptId() != null) {
      receipts.unlinkProposal(proposal.receiptId(), id);
    }
    records.updateItem(
        id, ItemChange.none().state("DISCARDED").folder(null).scope(ReadingScope.SECRET));
    repository.remove(proposal);
    audit.record(AuditEvent.of("drafting.discard", id, proposal.fields().subject()));
  }

  private void ending(EndProposal command, ProposalAction action) {
    approval.lock(command.id());
    var proposal = locked(command.id());
    proposal.may(action, access.caller()).orThrow();
  }

  /** Whoever may not read a proposal finds none. */
  private Proposal readable(UUID id) {
    var proposal = repository.find(id);
    if (proposal.isEmpty() || records.find(id).isEmpty()) {
      throw new RefusedException(DraftingRefusal.NOT_FOUND);
    }
    return proposal.get();
  }

  private Proposal locked(UUID id) {
    var proposal = repository.locked(id);
    if (proposal.isEmpty() || records.find(id).isEmpty()) {
      throw new RefusedException(DraftingRefusal.NOT_FOUND);
    }
    return proposal.get();
  }
}
