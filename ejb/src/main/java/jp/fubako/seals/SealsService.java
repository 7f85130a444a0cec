package jp.fubako.seals;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jp.fubako.access.AccessService;
import jp.fubako.access.Caller;
import jp.fubako.access.ReaderTokens;
import jp.fubako.access.Role;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.drafting.DecidedProposal;
import jp.fubako.drafting.DecidedProposals;
import jp.fubako.drafting.ProposalAction;
import jp.fubako.drafting.SealHandling;
import jp.fubako.issuing.IssuingRefusal;
import jp.fubako.issuing.IssuingService;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.outbox.Idempotency;
import jp.fubako.records.RecordsService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.PageOf;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;

/** 公印: asked for, checked against the 原議, set and entered in the book (EN-09 to EN-11). */
@Audited
@Stateless
public class SealsService {

  @Inject private SealRepository repository;
  @Inject private DecidedProposals proposals;
  @Inject private IssuingService issuing;
  @Inject private RecordsService records;
  @Inject private OrganisationService organisation;
  @Inject private AccessService access;
  @Inject private Idempotency requests;
  @Inject private AuditService audit;
  @Inject private OfficeClock clock;

  /** 公印 of a proposal, for whoever may read it. */
  public SealsDetail detail(UUID proposalId) {
    var proposal = proposals.read(proposalId);
    var all = repository.requestsOf(proposalId);
    return new SealsDetail(
        all.stream().map(SealRequest::row).toList(),
        repository.useOf(proposalId).map(SealUse::row).orElse(null),
        mayRequest(proposal, all),
        all.isEmpty()
            ? Verdict.refused(SealsRefusal.NOT_FOUND)
            : may(SealRequestAction.TAKE_BACK, all.getLast()));
  }

  /** Asks for the seal; its keeper may read the letter and the 原議 from then on. */
  public UUID request(RequestSeal c) {
    var earlier = requests.resultOf(c.requestKey(), "seals.request");
    if (earlier.isPresent()) {
      return UUID.fromString(earlier.get());
    }
    var proposal = proposals.open(c.proposalId(), c.version(), ProposalAction.RECORD_SEAL);
    mayRequest(proposal, repository.requestsOf(proposal.id())).orThrow();
    if (c.count() < 1 || c.count() > 999) {
      throw new RefusedException(SealsRefusal.COUNT_WRONG);
    }
    var seal = seal(c.sealId());
    seal.usable(clock.today()).orThrow();
    var request = new SealRequest(proposal, seal, c.count(), access.caller(), clock.now());
    repository.add(request);
    var keepers = keepers(seal);
    records.grant(proposal.id(), keepers);
    records.grant(proposal.letterItemId(), keepers);
    requests.remember(c.requestKey(), "seals.request", request.id().toString());
    record("seals.request", proposal, "seal", seal.name() + " × " + c.count());
    return request.id();
  }

  private Set<String> keepers(OfficialSeal seal) {
    return seal.keeperPostId() == null
        ? Set.of(ReaderTokens.role(Role.SEAL_KEEPER))
        : organisation.holdersOf(seal.keeperPostId(), clock.today()).stream()
            .map(holder -> ReaderTokens.person(holder.personId()))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * 押印 by the keeper.
   *
   * @param letterFileId the letter that he has before him
   */
  public void seal(UUID requestId, UUID letterFileId, UUID requestKey) {
    if (requests.resultOf(requestKey, "seals.seal").isPresent()) {
      return;
    }
    var request = found(requestId);
    var proposal = proposals.lock(request.proposalId());
    repository.locked(request);
    maySeal(request, proposal).orThrow();
    if (!proposal.letterFileId().equals(letterFileId)) {
      throw new RefusedException(IssuingRefusal.LETTER_REPLACED);
    }
    var keeper = access.caller();
    var at = clock.now();
    request.sealed(keeper, at);
    proposals.sealed(proposal.id());
    repository.add(SealUse.of(proposal, request, keeper, at));
    requests.remember(requestKey, "seals.seal", "");
    record("seals.seal", proposal, "seal", request.sealName() + " × " + request.count());
  }

  /** The keeper does not seal; he says why. */
  public void refuse(UUID requestId, UUID requestKey, String reason) {
    end(
        requestId,
        requestKey,
        SealRequestAction.REFUSE,
        request -> request.refused(reason, access.caller(), clock.now()));
  }

  /** 申請の取下げ. */
  public void takeBack(UUID requestId, UUID requestKey) {
    end(
        requestId,
        requestKey,
        SealRequestAction.TAKE_BACK,
        request -> request.takenBack(access.caller(), clock.now()));
  }

  private void end(
      UUID requestId, UUID requestKey, SealRequestAction how, Consumer<SealRequest> deed) {
    if (requests.resultOf(requestKey, "seals.end").isPresent()) {
      return;
    }
    var request = found(requestId);
    var proposal = proposals.lock(request.proposalId());
    repository.locked(request);
    may(how, request).orThrow();
    deed.accept(request);
    requests.remember(requestKey, "seals.end", "");
    record(
        "seals." + (how == SealRequestAction.REFUSE ? "refuse" : "takeBack"),
        proposal,
        "reason",
        request.row().reason());
  }

  /** What waits for the caller to seal, the oldest first, each with what he checks. */
  public PageOf<QueuedRequest> queue(int offset, int limit) {
    var kept = kept(access.caller());
    if (kept.isEmpty()) {
      return new PageOf<>(List.of(), 0, 0, PageOf.boundedLimit(limit));
    }
    return repository
        .queue(kept, Math.max(0, offset), PageOf.boundedLimit(limit))
        .map(this::queued);
  }

  private QueuedRequest queued(SealRequest request) {
    if (records.find(request.proposalId()).isEmpty()) {
      var me = Set.of(ReaderTokens.person(access.caller().personId())); // came to the post later
      records.grant(request.proposalId(), me);
    }
    var proposal = proposals.read(request.proposalId());
    var copy = issuing.detail(proposal.id()).copy();
    return new QueuedRequest(
        request.row(),
        proposal.fields().subject(),
        proposal.number(),
        proposal.sectionName(),
        proposal.decidedOn(),
        proposal.letterFileId(),
        copy == null ? null : copy.collatedBy(),
        maySeal(request, proposal));
  }

  /** 公印使用簿, newest first; for the keepers of the seals and the records office. */
  public PageOf<SealUseRow> register(SealUseFilter filter, int offset, int limit) {
    var caller = access.caller();
    if (!caller.has(Role.SEAL_KEEPER)
        && !caller.has(Role.RECORDS_OFFICE)
        && kept(caller).isEmpty()) {
      throw new RefusedException(SealsRefusal.NOT_YOUR_BOOK);
    }
    return repository.uses(filter, Math.max(0, offset), PageOf.boundedLimit(limit));
  }

  /** The seals in use today. */
  public List<SealRow> inUse() {
    return repository.seals().stream()
        .filter(s -> s.usable(clock.today()).isAllowed())
        .map(OfficialSeal::row)
        .toList();
  }

  /** All seals there ever were. */
  public List<SealRow> all() {
    return repository.seals().stream().map(OfficialSeal::row).toList();
  }

  /** Kinds of 公印省略 today. */
  public List<String> omissions() {
    return repository.omissions(clock.today());
  }

  /** Whether the caller defines seals. */
  public Verdict mayDefine() {
    return access.caller().has(Role.RECORDS_OFFICE)
        ? Verdict.allowed()
        : Verdict.refused(SealsRefusal.NOT_RECORDS_OFFICE);
  }

  /** Enters a seal, or its new keeper and place from a day on: end the old row first. */
  public UUID define(DefineSeal c) {
    mayDefine().orThrow();
    if (c.name().isEmpty() || c.kind() == null || c.place().isEmpty() || c.validFrom() == null) {
      throw new RefusedException(SealsRefusal.INCOMPLETE);
    }
    boolean taken =
        repository.seals().stream()
            .anyMatch(s -> s.name().equals(c.name()) && s.usable(c.validFrom()).isAllowed());
    if (taken) {
      throw new RefusedException(SealsRefusal.NAME_TAKEN);
    }
    var keeper =
        c.keeperPostId() == null
            ? ""
            : organisation
                .post(c.keeperPostId(), clock.today())
                .orElseThrow(() -> new RefusedException(SealsRefusal.INCOMPLETE))
                .fullTitle();
    var seal = new OfficialSeal(c, keeper);
    repository.add(seal);
    audit.record(AuditEvent.of("seals.define", seal.id(), seal.name()).with("place", c.place()));
    return seal.id();
  }

  /** 廃止: the seal is not used after this day. */
  public void end(UUID sealId, LocalDate on) {
    mayDefine().orThrow();
    var seal =
        repository
            .lockedSeal(sealId)
            .orElseThrow(() -> new RefusedException(SealsRefusal.NOT_FOUND));
    seal.end(on);
    audit.record(AuditEvent.of("seals.endSeal", sealId, seal.name()).with("on", on));
  }

  private Set<UUID> kept(Caller caller) {
    return repository.seals().stream()
        .filter(seal -> seal.keptBy(caller).isAllowed())
        .map(OfficialSeal::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Verdict mayRequest(DecidedProposal proposal, List<SealRequest> all) {
    if (proposal.fields().seal() != SealHandling.REQUIRED) {
      return Verdict.refused(SealsRefusal.SEAL_NOT_NEEDED);
    }
    if (proposal.sealed()) {
      return Verdict.refused(SealsRefusal.SEALED_ALREADY);
    }
    var caller = access.caller();
    if (!proposal.drafterId().equals(caller.personId())
        && !caller.belongsTo(proposal.sectionId())) {
      return Verdict.refused(SealsRefusal.NOT_YOUR_LETTER);
    }
    boolean waits = all.stream().anyMatch(r -> r.row().state() == SealRequestState.REQUESTED);
    return waits ? Verdict.refused(SealsRefusal.REQUEST_OPEN) : ready(proposal);
  }

  private Verdict maySeal(SealRequest request, DecidedProposal proposal) {
    return may(SealRequestAction.SEAL, request)
        .and(() -> seal(request.sealId()).usable(clock.today()))
        .and(() -> ready(proposal));
  }

  private Verdict may(SealRequestAction action, SealRequest request) {
    return request.may(action, seal(request.sealId()), access.caller());
  }

  /** 決裁済, collated, conditions fulfilled: the 原議 allows the seal. */
  private Verdict ready(DecidedProposal proposal) {
    return proposals
        .may(proposal.id(), ProposalAction.RECORD_SEAL)
        .and(() -> issuing.mayGoOut(proposal.id()));
  }

  private OfficialSeal seal(UUID id) {
    return repository
        .seal(id == null ? new UUID(0, 0) : id)
        .orElseThrow(() -> new RefusedException(SealsRefusal.NOT_FOUND));
  }

  private SealRequest found(UUID id) {
    return repository.request(id).orElseThrow(() -> new RefusedException(SealsRefusal.NOT_FOUND));
  }

  private void record(String action, DecidedProposal proposal, String key, String value) {
    audit.record(
        AuditEvent.of(action, proposal.id(), proposal.fields().subject()).with(key, value));
  }
}
