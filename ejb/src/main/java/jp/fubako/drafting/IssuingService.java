package jp.fubako.drafting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.fubako.access.AccessService;
import jp.fubako.access.Caller;
import jp.fubako.access.ReaderTokens;
import jp.fubako.access.Role;
import jp.fubako.approval.ApprovalService;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.content.ContentStore;
import jp.fubako.content.StoredContent;
import jp.fubako.numbering.NumberKind;
import jp.fubako.numbering.NumberingService;
import jp.fubako.numbering.TakenNumber;
import jp.fubako.organisation.Duty;
import jp.fubako.outbox.Idempotency;
import jp.fubako.receipt.ReceiptService;
import jp.fubako.records.FileRole;
import jp.fubako.records.FileService;
import jp.fubako.records.FilingResult;
import jp.fubako.records.IncomingFile;
import jp.fubako.records.ItemChange;
import jp.fubako.records.ItemDate;
import jp.fubako.records.ItemKind;
import jp.fubako.records.NewItem;
import jp.fubako.records.RecordsService;
import jp.fubako.sealing.SealingService;
import jp.fubako.shared.FiscalYear;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.PageOf;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;

/** 施行: what follows the decision. */
@Audited
@Stateless
public class IssuingService {

  @Inject private ProposalRepository repository;
  @Inject private IssueRepository issues;
  @Inject private Papers papers;
  @Inject private ApprovalService approval;
  @Inject private SealingService sealing;
  @Inject private NumberingService numbering;
  @Inject private RecordsService records;
  @Inject private FileService files;
  @Inject private ReceiptService receipts;
  @Inject private ContentStore content;
  @Inject private AccessService access;
  @Inject private Idempotency requests;
  @Inject private AuditService audit;
  @Inject private OfficeClock clock;

  /** 文書番号: takes the next number of the section's symbol; the same request takes one number. */
  public TakenNumber takeNumber(UUID proposalId, long version, UUID requestKey) {
    var earlier = requests.resultOf(requestKey, "issuing.number");
    if (earlier.isPresent()) {
      return read(earlier.get());
    }
    var caller = access.caller();
    var proposal = opened(proposalId, version, ProposalAction.TAKE_NUMBER, caller);
    var at = clock.now();
    var number =
        numbering.take(NumberKind.ISSUE, proposal.symbol(), OfficeClock.dateOf(at), proposalId);
    proposal.numbered(number.text(), caller, at);
    approval.number(proposalId, number.text());
    records.updateItem(
        proposalId,
        ItemChange.none().state(proposal.state().name()).numbers(List.of(number.text())));
    requests.remember(requestKey, "issuing.number", written(number));
    record("issuing.number", proposal, "number", number.text());
    return number;
  }

  private static String written(TakenNumber number) {
    return "%s %d %d %s".formatted(number.id(), number.year(), number.sequence(), number.text());
  }

  private static TakenNumber read(String written) {
    var parts = written.split(" ", 4);
    return new TakenNumber(
        UUID.fromString(parts[0]),
        parts[3],
        Integer.parseInt(parts[1]),
        Integer.parseInt(parts[2]));
  }

  /** Makes the 施行文 as an outgoing item of the same case. Returns the file's id. */
  public UUID makeLetter(MakeLetter c) {
    var earlier = requests.resultOf(c.requestKey(), "issuing.letter");
    if (earlier.isPresent()) {
      return UUID.fromString(earlier.get());
    }
    var caller = access.caller();
    var proposal = opened(c.id(), c.version(), ProposalAction.MAKE_LETTER, caller);
    var at = clock.now();
    onOrAfterDecision(proposal, c.issuedOn()).orThrow();
    var hash = sealing.makeLetter(papers.letter(proposal, c.issuedOn()));
    var item = proposal.letterItemId() == null ? outgoing(proposal, at) : proposal.letterItemId();
    UUID file;
    if (proposal.letterFileId() == null) {
      var stored = new StoredContent(hash, content.size(hash));
      file = files.store(item, new IncomingFile(letterName(proposal), stored), FileRole.LETTER);
    } else {
      file = proposal.letterFileId();
      files.replaceHash(file, hash);
    }
    proposal.lettered(item, file, c.issuedOn(), caller, at);
    if (proposal.fields().seal() == SealHandling.OMITTED
        && issues.sealUseOf(proposal.id()).isEmpty()) {
      issues.add(new SealUse(proposal, "", 0, caller, at));
    }
    describe(proposal, item, c.issuedOn());
    requests.remember(c.requestKey(), "issuing.letter", file.toString());
    record("issuing.letter", proposal, "letter", hash);
    return file;
  }

  private static String letterName(Proposal proposal) {
    return "施行文" + (proposal.number().isEmpty() ? "" : "_" + proposal.number()) + ".pdf";
  }

  /** Enters the letter in the catalogue; whoever was asked may read what went out. */
  private UUID outgoing(Proposal proposal, Instant at) {
    var fields = proposal.fields();
    return records.addItem(
        new NewItem(
            null,
            proposal.caseId(),
            ItemKind.OUTGOING,
            letterSubject(fields),
            proposal.sectionId(),
            FiscalYear.of(OfficeClock.dateOf(at)).year(),
            fields.scope(),
            fields.disclosure(),
            proposal.state().name(),
            fields.folderId(),
            fields.addressees(),
            approval.participants(proposal.id()).stream()
                .map(ReaderTokens::person)
                .collect(Collectors.toUnmodifiableSet())));
  }

  private static String letterSubject(DraftFields fields) {
    return fields.letterSubject().isEmpty() ? fields.subject() : fields.letterSubject();
  }

  private void describe(Proposal proposal, UUID item, LocalDate on) {
    var numbers = proposal.number().isEmpty() ? List.<String>of() : List.of(proposal.number());
    records.updateItem(
        item,
        ItemChange.none()
            .state(proposal.state().name())
            .numbers(numbers)
            .people(List.of(proposal.drafterName()))
            .date(ItemDate.DOCUMENT, on));
    records.updateItem(proposal.id(), ItemChange.none().state(proposal.state().name()));
  }

  /** Enters the use of the 公印 by its keeper. */
  public void recordSeal(RecordSeal c) {
    if (requests.resultOf(c.requestKey(), "issuing.seal").isPresent()) {
      return;
    }
    var caller = access.caller();
    var proposal = opened(c.id(), c.version(), ProposalAction.RECORD_SEAL, caller);
    if (c.count() < 1 || c.count() > 999 || c.sealName() == null || c.sealName().isBlank()) {
      throw new RefusedException(DraftingRefusal.SEAL_COUNT);
    }
    var at = clock.now();
    proposal.sealRecorded(caller, at);
    issues.add(new SealUse(proposal, c.sealName().strip(), c.count(), caller, at));
    requests.remember(c.requestKey(), "issuing.seal", "");
    record("issuing.seal", proposal, "seal", c.sealName() + " × " + c.count());
  }

  /** Enters a dispatch; the first makes the proposal ENFORCED. Returns the line's id. */
  public UUID dispatch(Dispatch c) {
    var earlier = requests.resultOf(c.requestKey(), "issuing.dispatch");
    if (earlier.isPresent()) {
      return UUID.fromString(earlier.get());
    }
    var caller = access.caller();
    var proposal = opened(c.id(), c.version(), ProposalAction.DISPATCH, caller);
    if (c.method() == null || c.addressee() == null || c.addressee().isBlank()) {
      throw new RefusedException(DraftingRefusal.DISPATCH_INCOMPLETE);
    }
    onOrAfterDecision(proposal, c.dispatchedOn())
        .and(
            () ->
                c.dispatchedOn().isAfter(clock.today())
                    ? Verdict.refused(DraftingRefusal.DATE_WRONG)
                    : Verdict.allowed())
        .orThrow();
    boolean first = proposal.state() == ProposalState.PREPARING;
    var at = clock.now();
    proposal.dispatched(caller, at);
    var entry = new DispatchEntry(proposal, c, caller, at);
    issues.add(entry);
    if (first) {
      var change =
          ItemChange.none()
              .state(proposal.state().name())
              .date(ItemDate.ISSUED, proposal.issuedOn());
      records.updateItem(proposal.id(), change);
      records.updateItem(proposal.letterItemId(), change);
      answered(proposal);
    }
    requests.remember(c.requestKey(), "issuing.dispatch", entry.id().toString());
    record("issuing.dispatch", proposal, "method", c.method().name());
    return entry.id();
  }

  private void answered(Proposal proposal) {
    if (proposal.receiptId() != null) {
      receipts.answered(proposal.receiptId(), proposal.id(), proposal.fields().folderId());
    }
  }

  /** 完結 after the dispatch, or without one when nothing is issued: files it in its folder. */
  public FilingResult complete(UUID proposalId, long version, UUID requestKey) {
    var earlier = requests.resultOf(requestKey, "issuing.complete");
    if (earlier.isPresent()) {
      return records.foreseeCompletion(proposalId, LocalDate.parse(earlier.get())).orElse(null);
    }
    var caller = access.caller();
    approval.lock(proposalId);
    var proposal = locked(proposalId);
    var action =
        proposal.state() == ProposalState.ENFORCED
            ? ProposalAction.COMPLETE
            : ProposalAction.COMPLETE_WITHOUT_ISSUE;
    proposal
        .may(action, caller)
        .and(() -> proposal.seen(version))
        .and(() -> approval.mayComplete(proposalId))
        .orThrow();
    var at = clock.now();
    var on = OfficeClock.dateOf(at);
    proposal.completed(caller, at);
    records.updateItem(proposalId, ItemChange.none().state(proposal.state().name()));
    var filing = records.complete(proposalId, on);
    if (proposal.letterItemId() != null) {
      records.updateItem(proposal.letterItemId(), ItemChange.none().state(proposal.state().name()));
      records.complete(proposal.letterItemId(), on);
    } else {
      answered(proposal);
    }
    requests.remember(requestKey, "issuing.complete", on.toString());
    record("issuing.complete", proposal, "folder", filing.folderTitle());
    return filing;
  }

  /** 発送簿, newest first. */
  public PageOf<DispatchRow> dispatchRegister(DispatchFilter filter, int offset, int limit) {
    var caller = access.caller();
    var own = caller.duties().stream().map(Duty::sectionId).collect(Collectors.toSet());
    boolean everywhere = caller.has(Role.RECORDS_OFFICE) || caller.has(Role.EXECUTIVE);
    if (filter.sectionId() != null) {
      own = everywhere || own.contains(filter.sectionId()) ? Set.of(filter.sectionId()) : Set.of();
      everywhere = false;
    }
    if (caller.personId() == null || (own.isEmpty() && !everywhere)) {
      return new PageOf<>(List.of(), 0, 0, PageOf.boundedLimit(limit));
    }
    var sections = own.isEmpty() ? Set.of(new UUID(0, 0)) : own;
    return issues.dispatches(
        filter,
        new IssueRepository.Reach(everywhere, sections, caller.personId()),
        Math.max(0, offset),
        PageOf.boundedLimit(limit));
  }

  /** 公印使用簿, newest first; for the keepers of the seal and the records office. */
  public PageOf<SealUseRow> sealRegister(int offset, int limit) {
    var caller = access.caller();
    if (!caller.has(Role.SEAL_KEEPER) && !caller.has(Role.RECORDS_OFFICE)) {
      throw new RefusedException(DraftingRefusal.NOT_SEAL_KEEPER);
    }
    return issues.sealUses(Math.max(0, offset), PageOf.boundedLimit(limit));
  }

  private Proposal opened(UUID id, long version, ProposalAction action, Caller caller) {
    approval.lock(id);
    var proposal = locked(id);
    proposal
        .may(action, caller)
        .and(() -> proposal.seen(version))
        .and(() -> carriesOut(action) ? approval.mayEnforce(id) : Verdict.allowed())
        .orThrow();
    return proposal;
  }

  /** Whether an act lets the letter go out, which an open condition forbids. */
  private static boolean carriesOut(ProposalAction action) {
    return action == ProposalAction.RECORD_SEAL || action == ProposalAction.DISPATCH;
  }

  private Proposal locked(UUID id) {
    var proposal = repository.locked(id);
    if (proposal.isEmpty() || records.find(id).isEmpty()) {
      throw new RefusedException(DraftingRefusal.NOT_FOUND);
    }
    return proposal.get();
  }

  /** No letter is older than its decision. */
  private static Verdict onOrAfterDecision(Proposal proposal, LocalDate on) {
    return on == null || on.isBefore(proposal.decidedOn())
        ? Verdict.refused(DraftingRefusal.DATE_WRONG)
        : Verdict.allowed();
  }

  private void record(String action, Proposal proposal, String key, String value) {
    audit.record(
        AuditEvent.of(action, proposal.id(), proposal.fields().subject()).with(key, value));
  }
}
