package jp.fubako.issuing;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.fubako.access.AccessService;
import jp.fubako.access.Role;
import jp.fubako.approval.ApprovalService;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.drafting.DecidedProposal;
import jp.fubako.drafting.DecidedProposals;
import jp.fubako.drafting.ProposalAction;
import jp.fubako.drafting.ProposalState;
import jp.fubako.numbering.NumberKind;
import jp.fubako.numbering.NumberingService;
import jp.fubako.numbering.TakenNumber;
import jp.fubako.organisation.Duty;
import jp.fubako.outbox.Idempotency;
import jp.fubako.receipt.ReceiptService;
import jp.fubako.records.FileService;
import jp.fubako.records.FilingResult;
import jp.fubako.records.ItemChange;
import jp.fubako.records.ItemDate;
import jp.fubako.records.RecordsService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.PageOf;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;

/** 施行: what follows the decision. */
@Audited
@Stateless
public class IssuingService {

  private static final Set<ProposalAction> AFTER_THE_DECISION =
      EnumSet.range(ProposalAction.TAKE_NUMBER, ProposalAction.COMPLETE_WITHOUT_ISSUE);

  @Inject private DecidedProposals proposals;
  @Inject private IssueRepository issues;
  @Inject private FairCopyRepository copies;
  @Inject private Letters letters;
  @Inject private ApprovalService approval;
  @Inject private NumberingService numbering;
  @Inject private RecordsService records;
  @Inject private FileService files;
  @Inject private ReceiptService receipts;
  @Inject private AccessService access;
  @Inject private Idempotency requests;
  @Inject private AuditService audit;
  @Inject private Event<LetterMade> made;
  @Inject private OfficeClock clock;

  /** What was done after the decision, for whoever may read the proposal. */
  public IssueDetail detail(UUID proposalId) {
    var proposal = proposals.read(proposalId);
    var verdicts = new EnumMap<ProposalAction, Verdict>(ProposalAction.class);
    for (var action : AFTER_THE_DECISION) {
      verdicts.put(action, may(proposal, action));
    }
    return new IssueDetail(
        copies.of(proposalId).stream().map(FairCopy::row).toList(),
        copies.needed(proposal.fields().seal(), clock.today()),
        issues.dispatchesOf(proposalId),
        verdicts);
  }

  private Verdict may(DecidedProposal proposal, ProposalAction action) {
    return proposals
        .may(proposal.id(), action)
        .and(
            () ->
                switch (action) {
                  case RECORD_SEAL, DISPATCH -> goesOut(proposal);
                  default -> Verdict.allowed();
                });
  }

  /** Whether the letter may be sealed and sent, as far as 浄書 and 照合 go. */
  public Verdict mayGoOut(UUID proposalId) {
    return goesOut(proposals.read(proposalId));
  }

  /** Whether the letter may be sealed and sent: collated where the rule asks for it. */
  private Verdict goesOut(DecidedProposal proposal) {
    boolean needed = copies.needed(proposal.fields().seal(), clock.today());
    var all = copies.of(proposal.id());
    if (!all.isEmpty()) {
      return all.getLast().mayGoOut(needed);
    }
    return needed && !proposal.sealed()
        ? Verdict.refused(IssuingRefusal.NOT_COLLATED)
        : Verdict.allowed();
  }

  /** 文書番号: takes the next number of the section's symbol; the same request takes one number. */
  public TakenNumber takeNumber(UUID proposalId, long version, UUID requestKey) {
    var earlier = requests.resultOf(requestKey, "issuing.number");
    if (earlier.isPresent()) {
      return read(earlier.get());
    }
    var proposal = proposals.open(proposalId, version, ProposalAction.TAKE_NUMBER);
    var number = numbering.take(NumberKind.ISSUE, proposal.symbol(), clock.today(), proposalId);
    proposal = proposals.numbered(proposalId, number.text());
    approval.number(proposalId, number.text());
    records.updateItem(
        proposalId, ItemChange.none().state(proposal.standing()).numbers(List.of(number.text())));
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
    var proposal = proposals.open(c.id(), c.version(), ProposalAction.MAKE_LETTER);
    var words = c.words() == null ? LetterWords.of(proposal) : c.words();
    if (words.body().length() > LetterWords.MOST) {
      throw new RefusedException(IssuingRefusal.TOO_LONG, LetterWords.MOST);
    }
    return lettered(letters.made(proposal, words, c.issuedOn()), c.omission(), c.requestKey());
  }

  /** Takes a 施行文 that was typeset elsewhere. Returns the file's id. */
  public UUID uploadLetter(UploadLetter c) {
    var earlier = requests.resultOf(c.requestKey(), "issuing.letter");
    if (earlier.isPresent()) {
      return UUID.fromString(earlier.get());
    }
    var proposal = proposals.open(c.id(), c.version(), ProposalAction.MAKE_LETTER);
    return lettered(
        letters.uploaded(proposal, c.file(), c.issuedOn()), c.omission(), c.requestKey());
  }

  private UUID lettered(DecidedProposal proposal, String omission, UUID requestKey) {
    made.fire(new LetterMade(proposal, omission));
    var file = proposal.letterFileId();
    requests.remember(requestKey, "issuing.letter", file.toString());
    record("issuing.letter", proposal, "letter", files.file(file).hash());
    return file;
  }

  /** Enters a dispatch; the first makes the proposal ENFORCED. Returns the line's id. */
  public UUID dispatch(Dispatch c) {
    var earlier = requests.resultOf(c.requestKey(), "issuing.dispatch");
    if (earlier.isPresent()) {
      return UUID.fromString(earlier.get());
    }
    var proposal = proposals.open(c.id(), c.version(), ProposalAction.DISPATCH);
    goesOut(proposal).orThrow();
    if (c.method() == null || c.addressee() == null || c.addressee().isBlank()) {
      throw new RefusedException(IssuingRefusal.DISPATCH_INCOMPLETE);
    }
    Letters.onOrAfterDecision(proposal, c.dispatchedOn())
        .and(
            () ->
                c.dispatchedOn().isAfter(clock.today())
                    ? Verdict.refused(IssuingRefusal.DATE_WRONG)
                    : Verdict.allowed())
        .orThrow();
    boolean first = proposal.state() == ProposalState.PREPARING;
    proposal = proposals.dispatched(c.id());
    var entry = new DispatchEntry(proposal, c, access.caller(), clock.now());
    issues.add(entry);
    if (first) {
      var change =
          ItemChange.none().state(proposal.standing()).date(ItemDate.ISSUED, proposal.issuedOn());
      records.updateItem(proposal.id(), change);
      records.updateItem(proposal.letterItemId(), change);
      answered(proposal);
    }
    requests.remember(c.requestKey(), "issuing.dispatch", entry.id().toString());
    record("issuing.dispatch", proposal, "method", c.method().name());
    return entry.id();
  }

  private void answered(DecidedProposal proposal) {
    if (proposal.receiptId() != null && proposal.supersededHow() == null) {
      receipts.answered(proposal.receiptId(), proposal.id(), proposal.fields().folderId());
    }
  }

  /** 完結 after the dispatch, or without one when nothing is issued: files it in its folder. */
  public FilingResult complete(UUID proposalId, long version, UUID requestKey) {
    var earlier = requests.resultOf(requestKey, "issuing.complete");
    if (earlier.isPresent()) {
      return records.foreseeCompletion(proposalId, LocalDate.parse(earlier.get())).orElse(null);
    }
    var action =
        proposals.read(proposalId).state() == ProposalState.ENFORCED
            ? ProposalAction.COMPLETE
            : ProposalAction.COMPLETE_WITHOUT_ISSUE;
    proposals.open(proposalId, version, action);
    var on = clock.today();
    var proposal = proposals.completed(proposalId);
    records.updateItem(proposalId, ItemChange.none().state(proposal.standing()));
    var filing = records.complete(proposalId, on);
    if (proposal.letterItemId() != null) {
      records.updateItem(proposal.letterItemId(), ItemChange.none().state(proposal.standing()));
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

  private void record(String action, DecidedProposal proposal, String key, String value) {
    audit.record(
        AuditEvent.of(action, proposal.id(), proposal.fields().subject()).with(key, value));
  }
}
