package jp.fubako.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.access.Caller;
import jp.fubako.approval.ApprovalService;
import jp.fubako.approval.RouteState;
import jp.fubako.approval.SpareCells;
import jp.fubako.approval.StartApproval;
import jp.fubako.approval.StepOutcome;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.content.ContentStore;
import jp.fubako.content.StoredContent;
import jp.fubako.outbox.Idempotency;
import jp.fubako.paper.PaperService;
import jp.fubako.records.FileRole;
import jp.fubako.records.FileRow;
import jp.fubako.records.FileService;
import jp.fubako.records.IncomingFile;
import jp.fubako.records.ItemChange;
import jp.fubako.records.ItemDate;
import jp.fubako.records.RecordsService;
import jp.fubako.revisions.RevisionsService;
import jp.fubako.routing.RoutePlan;
import jp.fubako.sealing.OpenedKey;
import jp.fubako.sealing.SealingService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;
import jp.fubako.signing.pdf.ApprovalSheetWriter;

/** 回議開始 and 再回議 in one transaction, with a key that was opened before it. */
@ApplicationScoped
class Submission {

  private static final String OPERATION = "drafting.submit";

  @Inject private ProposalRepository repository;
  @Inject private DraftDesk desk;
  @Inject private Papers papers;
  @Inject private PaperService paperService;
  @Inject private ApprovalService approval;
  @Inject private SealingService sealing;
  @Inject private RecordsService records;
  @Inject private FileService files;
  @Inject private ContentStore content;
  @Inject private AccessService access;
  @Inject private RevisionsService revisions;
  @Inject private Idempotency requests;
  @Inject private AuditService audit;
  @Inject private OfficeClock clock;

  /**
   * Looks before the key is opened.
   *
   * @return the outcome when this request had been performed already; empty when it may go on
   */
  @Transactional
  public Optional<StepOutcome> before(SubmitDraft c) {
    var proposal = repository.find(c.id()).orElseThrow(Submission::notFound);
    var caller = access.caller();
    var verdict = ready(proposal, caller, c);
    if (verdict.isAllowed()) {
      return Optional.empty();
    }
    var earlier = requests.resultOf(c.requestKey(), OPERATION);
    if (earlier.isEmpty()) {
      verdict.orThrow();
    }
    return earlier.map(state -> new StepOutcome(RouteState.valueOf(state), null, true));
  }

  /** Makes the sheet, sets the drafter's seal and opens the first stage. */
  @Transactional
  public StepOutcome submit(SubmitDraft c, OpenedKey key) {
    var earlier = requests.resultOf(c.requestKey(), OPERATION);
    if (earlier.isPresent()) {
      return new StepOutcome(RouteState.valueOf(earlier.get()), null, true);
    }
    approval.lock(c.id());
    var proposal = repository.locked(c.id()).orElseThrow(Submission::notFound);
    var caller = access.caller();
    ready(proposal, caller, c).orThrow();
    var at = clock.now();
    var fields = proposal.fields();
    var duty = desk.duty(caller, fields.drafterPostId());
    var plan = desk.plan(fields);
    var attachments = desk.attachments(c.id());
    var folder = desk.folder(fields.folderId()).orElseThrow();
    var day = OfficeClock.dateOf(at);
    var paper = paperService.of(c.id());
    var context =
        new Papers.SheetContext(proposal, caller, duty, plan, folder, attachments, paper, day);
    var hash = sealing.makeSheet(papers.sheet(context));
    var round = proposal.round() + 1;
    var file = new IncomingFile(sheetName(round), new StoredContent(hash, content.size(hash)));
    var sheetFile = files.store(c.id(), file, FileRole.SHEET);
    var start =
        start(proposal, plan, attachments, duty.postId(), sheetFile, hash, paper.isPresent());
    proposal.submitted(sheetFile, caller, duty, at);
    catalogue(proposal, caller, at);
    revisions.keep(papers.revision(context));
    if (round == 1) {
      approval.start(start, key);
    } else {
      approval.restart(start, key);
    }
    requests.remember(c.requestKey(), OPERATION, RouteState.ROUTING.name());
    audit.record(submitted(proposal, round, plan, attachments));
    return new StepOutcome(RouteState.ROUTING, null, false);
  }

  private static AuditEvent submitted(
      Proposal proposal, int round, RoutePlan plan, List<FileRow> attachments) {
    return AuditEvent.of(OPERATION, proposal.id(), proposal.fields().subject())
        .with("round", round)
        .with("level", plan.levelName())
        .with("article", plan.article())
        .with("files", attachments.stream().map(FileRow::hash).toList());
  }

  private static String sheetName(int round) {
    return round == 1 ? "起案用紙.pdf" : "起案用紙（第" + round + "回）.pdf";
  }

  private static StartApproval start(
      Proposal proposal,
      RoutePlan plan,
      List<FileRow> attachments,
      UUID postId,
      UUID sheetFile,
      String hash,
      boolean paper) {
    var fields = proposal.fields();
    return new StartApproval(
        proposal.id(),
        "PROPOSAL",
        fields.subject(),
        fields.urgent(),
        fields.dueOn(),
        fields.amount(),
        attachments.size(),
        postId,
        plan,
        sheetFile,
        hash,
        SpareCells.DRAWN + ApprovalSheetWriter.UNSEEN_FIELDS,
        !fields.reservations().isEmpty(),
        paper);
  }

  private void catalogue(Proposal proposal, Caller caller, Instant at) {
    records.updateItem(
        proposal.id(),
        ItemChange.none()
            .state(proposal.state().name())
            .people(List.of(caller.name()))
            .date(ItemDate.DRAFTED, OfficeClock.dateOf(at)));
  }

  /** Whether it may be submitted as the page shows it: right, version, check, route. */
  private Verdict ready(Proposal proposal, Caller caller, SubmitDraft c) {
    return proposal
        .may(ProposalAction.SUBMIT, caller)
        .and(() -> proposal.seen(c.version()))
        .and(() -> faultless(proposal))
        .and(() -> sameRoute(proposal, c));
  }

  private Verdict faultless(Proposal proposal) {
    long errors = desk.check(proposal).stream().filter(Finding::error).count();
    return errors == 0 ? Verdict.allowed() : Verdict.refused(DraftingRefusal.FINDINGS, errors);
  }

  private Verdict sameRoute(Proposal proposal, SubmitDraft c) {
    return desk.plan(proposal.fields()).fingerprint().equals(c.planFingerprint())
        ? Verdict.allowed()
        : Verdict.refused(DraftingRefusal.ROUTE_CHANGED);
  }

  private static RefusedException notFound() {
    return new RefusedException(DraftingRefusal.NOT_FOUND);
  }
}
