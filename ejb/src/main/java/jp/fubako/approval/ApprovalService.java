package jp.fubako.approval;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.access.Caller;
import jp.fubako.access.ReaderTokens;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.outbox.Idempotency;
import jp.fubako.records.FileService;
import jp.fubako.records.RecordsService;
import jp.fubako.routing.StepKind;
import jp.fubako.sealing.OpenedKey;
import jp.fubako.sealing.Seal;
import jp.fubako.sealing.SealingService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.PageOf;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;

/** 回議・合議・決裁. Of two people who act on one step exactly one succeeds. */
@Audited
@Stateless
public class ApprovalService {

  @Inject private RouteRepository repository;
  @Inject private InboxRepository inbox;
  @Inject private SealedApproval sealedApproval;
  @Inject private RouteNews news;
  @Inject private Attendance attendance;
  @Inject private AddedSteps added;
  @Inject private AccessService access;
  @Inject private OrganisationService organisation;
  @Inject private SealingService sealing;
  @Inject private RecordsService records;
  @Inject private FileService files;
  @Inject private Idempotency requests;
  @Inject private AuditService audit;
  @Inject private OfficeClock clock;

  /**
   * Starts the first round inside the caller's transaction: the drafter's seal is set, the first
   * stage comes to its holders. Every member of the route may read the item from then on.
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public UUID start(StartApproval command, OpenedKey key) {
    if (repository.bySubject(command.subjectId()).isPresent()) {
      throw new RefusedException(ApprovalRefusal.ALREADY_STARTED);
    }
    var at = clock.now();
    var drafter = drafter(command, at);
    var route = new Route(command, drafter, at);
    repository.add(route);
    begin(route, drafter, key, at);
    return route.id();
  }

  /** A new round after a return; the older rounds are kept as 旧版. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public UUID restart(StartApproval command, OpenedKey key) {
    var route = locked(command.subjectId());
    var at = clock.now();
    var drafter = drafter(command, at);
    route.resubmit(command, drafter, at);
    begin(route, drafter, key, at);
    return route.id();
  }

  private void begin(Route route, Subject.Drafter drafter, OpenedKey key, Instant at) {
    var origin = route.course().origin();
    var seal = new Seal(drafter.title(), StepKind.ORIGINATE.sealed(), "", at);
    var sealed = sealing.seal(route.sheetHash(), origin.cell(), seal, key);
    files.replaceHash(route.sheet().sheetFileId(), sealed);
    var opened = route.begin(drafter.actor(), sealed, attendance.at(at));
    news.admit(route, route.course().steps(), at);
    news.opened(route, opened);
    record("approval.start", route, event -> event.with("sheet", sealed));
  }

  private Subject.Drafter drafter(StartApproval command, Instant at) {
    var caller = access.caller();
    var duty =
        caller.duties().stream()
            .filter(d -> d.postId().equals(command.drafterPostId()))
            .findFirst()
            .orElseThrow(() -> new RefusedException(ApprovalRefusal.NOT_YOUR_POST));
    var head = organisation.headOf(duty.sectionId(), OfficeClock.dateOf(at));
    return new Subject.Drafter(
        Actor.of(caller),
        duty.postId(),
        duty.fullTitle(),
        duty.sectionId(),
        duty.sectionName(),
        head.map(p -> p.id()).orElse(null));
  }

  /**
   * 承認, or 決裁 when the step is the decision. The key is opened before the transaction begins.
   *
   * @throws RefusedException ALREADY_DONE with who and when if somebody was faster, and the
   *     refusals of sealing
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public StepOutcome approve(DecideStep command) {
    return sealed(new Approving(command), command.pin());
  }

  /**
   * 代決 by whoever acts for the absent decider, who sees it afterwards.
   *
   * @throws RefusedException with the rule of 代決 that is not kept
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public StepOutcome actFor(ActFor command) {
    return sealed(new ActingDecision(command, attendance), command.pin());
  }

  /**
   * 合議への不同意: the case is marked 合議不調, is never decided in the decider's place, and the superior
   * common to both sections decides (domain RT-03).
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public StepOutcome object(ObjectStep command) {
    return sealed(new Objecting(command, added), command.pin());
  }

  /** 後閲 by the holder of a step that was passed over, or whose decision another made. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public StepOutcome postReview(ReviewStep command) {
    return sealed(new Reviewing(command), command.pin());
  }

  private StepOutcome sealed(SealedAct act, char[] pin) {
    var repeated = sealedApproval.before(act);
    if (repeated.isPresent()) {
      return repeated.get();
    }
    try (var key = sealing.open(pin)) {
      return sealedApproval.perform(act, key);
    } catch (RefusedException refused) {
      throw refused.about(sealedApproval.subjectOf(act.stepId()));
    }
  }

  /** 差戻し to the drafter. */
  public StepOutcome sendBack(SendBack c) {
    var actor = actor();
    var earlier = requests.resultOf(c.requestKey(), "approval.sendBack");
    var route = lockedByStep(c.stepId());
    if (earlier.isPresent()) {
      return outcome(route, actor, true);
    }
    var at = clock.now();
    SealedApproval.require(
        route
            .may(RouteAction.SEND_BACK, c.stepId(), actor)
            .and(() -> route.seen(c.stepId(), c.routeVersion())),
        route);
    route.sendBack(c.stepId(), actor, stripped(c.reason()), at);
    news.returned(route, actor, stripped(c.reason()), at);
    requests.remember(c.requestKey(), "approval.sendBack", route.state().name());
    record("approval.sendBack", route, e -> e.with("step", c.stepId()).with("reason", c.reason()));
    return outcome(route, actor, false);
  }

  /** 否決. */
  public StepOutcome reject(RejectStep c) {
    var actor = actor();
    var earlier = requests.resultOf(c.requestKey(), "approval.reject");
    var route = lockedByStep(c.stepId());
    if (earlier.isPresent()) {
      return outcome(route, actor, true);
    }
    var at = clock.now();
    SealedApproval.require(
        route
            .may(RouteAction.REJECT, c.stepId(), actor)
            .and(() -> route.seen(c.stepId(), c.routeVersion())),
        route);
    route.reject(c.stepId(), actor, stripped(c.reason()), at);
    news.ended(route, actor, stripped(c.reason()), at);
    requests.remember(c.requestKey(), "approval.reject", route.state().name());
    record("approval.reject", route, e -> e.with("step", c.stepId()).with("reason", c.reason()));
    return outcome(route, actor, false);
  }

  /**
   * 再回議 with an explanation only, inside the transaction of the feature that owns the subject.
   *
   * @param changedAt when the subject was changed last; after its return, the whole way begins anew
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void resume(UUID subjectId, Instant changedAt, String explanation) {
    var route = locked(subjectId);
    var now = attendance.at(clock.now());
    route
        .may(RouteAction.RESUME, null, actor())
        .and(() -> route.unchangedSinceReturn(changedAt))
        .orThrow();
    var opened = route.detours().resume(actor(), stripped(explanation), now);
    news.admit(route, opened, now.at());
    news.opened(route, opened);
    record("approval.resume", route, event -> event.with("reason", explanation));
  }

  /** 取下げ by the drafter; called by the feature that owns the subject. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void withdraw(UUID subjectId, String reason) {
    end(RouteAction.WITHDRAW, subjectId, reason);
  }

  /** 廃案 by the decider or the head of the drafter's section; called as {@link #withdraw}. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void scrap(UUID subjectId, String reason) {
    end(RouteAction.SCRAP, subjectId, reason);
  }

  private void end(RouteAction action, UUID subjectId, String reason) {
    var caller = access.caller();
    var actor = Actor.of(caller);
    var route = locked(subjectId);
    var at = clock.now();
    route.end(action, actor, title(caller), stripped(reason), at);
    news.ended(route, actor, stripped(reason), at);
    var name = action == RouteAction.WITHDRAW ? "approval.withdraw" : "approval.scrap";
    record(name, route, e -> e.with("reason", reason));
  }

  /** Confirms a step to read. Doing it twice does no harm. */
  public StepOutcome markRead(UUID stepId) {
    var actor = actor();
    var route = lockedByStep(stepId);
    var done =
        route.course().step(stepId).filter(s -> s.state() == StepState.READ && s.belongsTo(actor));
    if (done.isEmpty()) {
      route.markRead(stepId, actor, clock.now());
      record("approval.read", route, e -> e.with("step", stepId));
    }
    return outcome(route, actor, done.isPresent());
  }

  /** Tells the route the number its subject has been given. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void number(UUID subjectId, String number) {
    locked(subjectId).subject().numbered(number);
  }

  /**
   * Locks the subject's route, if it has one, for the rest of the caller's transaction. Features
   * that own subjects call it before they lock their own row, because approval locks in that order.
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void lock(UUID subjectId) {
    repository.lockedBySubject(subjectId);
  }

  /** How many wait for the caller. */
  public InboxCounts counts() {
    var actor = actor();
    return inbox.counts(actor, actedFor(actor), clock.today());
  }

  /** What waits for the caller: urgent first, then by due date, then the oldest. */
  public PageOf<InboxRow> inbox(InboxBox box, int offset, int limit) {
    var actor = actor();
    return inbox.page(box, actor, actedFor(actor), Math.max(0, offset), PageOf.boundedLimit(limit));
  }

  /** The posts in whose place he may decide today. */
  private Set<UUID> actedFor(Actor actor) {
    return attendance.actedBy(actor, inbox.decidingPosts(), clock.today());
  }

  /** The route and what the caller may do. */
  public DecisionDetail decision(UUID subjectId) {
    var caller = access.caller();
    var route = readable(subjectId, caller);
    var acting = attendance.acting(route.course().decision(), clock.today());
    return DecisionPage.of(route, Actor.of(caller), acting, sealing.hasKey(caller.personId()));
  }

  /** The steps of the current round; empty before the first submission. */
  public List<StepRow> progress(UUID subjectId) {
    if (repository.bySubject(subjectId).isEmpty()) {
      return List.of();
    }
    var caller = access.caller();
    var route = readable(subjectId, caller);
    return DecisionPage.steps(route, Actor.of(caller));
  }

  /** The people who acted on the subject, the drafter included. */
  public Set<UUID> participants(UUID subjectId) {
    return repository.bySubject(subjectId).stream()
        .flatMap(route -> route.steps().stream())
        .map(RouteStep::actedBy)
        .filter(java.util.Objects::nonNull)
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  /** Whether the caller may withdraw, scrap or, if not changed since its return, resume it now. */
  public Map<RouteAction, Verdict> endings(UUID subjectId, Instant changedAt) {
    var verdicts = new EnumMap<RouteAction, Verdict>(RouteAction.class);
    var actor = actor();
    repository
        .bySubject(subjectId)
        .ifPresent(
            route -> {
              for (var action : List.of(RouteAction.WITHDRAW, RouteAction.SCRAP)) {
                verdicts.put(action, route.may(action, null, actor));
              }
              verdicts.put(
                  RouteAction.RESUME,
                  route
                      .may(RouteAction.RESUME, null, actor)
                      .and(() -> route.unchangedSinceReturn(changedAt)));
            });
    return verdicts;
  }

  /** The route if the caller may read the item, or has come to a post that is asked. */
  private Route readable(UUID subjectId, Caller caller) {
    var route = repository.bySubject(subjectId).orElseThrow(ApprovalService::notFound);
    if (records.find(subjectId).isEmpty()) {
      var actor = Actor.of(caller);
      if (route.course().activeOf(actor).isEmpty() && !actsFor(route, actor)) {
        throw notFound();
      }
      records.grant(subjectId, Set.of(ReaderTokens.person(caller.personId())));
    }
    return route;
  }

  /** Whoever may decide in the decider's place now may read it, too. */
  private boolean actsFor(Route route, Actor actor) {
    var step = route.course().decision();
    var facts = attendance.acting(step, clock.today());
    return new ActingRules(route, actor, facts).may(step.id()).isAllowed();
  }

  /** Whether the decision may be carried out: no condition is open. */
  public Verdict mayEnforce(UUID subjectId) {
    return repository.bySubject(subjectId).map(Route::mayEnforce).orElseGet(Verdict::allowed);
  }

  /** Whether no 後閲 and no condition of the decision is open. */
  public Verdict mayComplete(UUID subjectId) {
    return repository.bySubject(subjectId).map(Route::mayComplete).orElseGet(Verdict::allowed);
  }

  private Actor actor() {
    return Actor.of(access.caller());
  }

  private static String title(Caller caller) {
    return caller.mainDuty().map(d -> d.fullTitle()).orElse("");
  }

  private static String stripped(String text) {
    return text == null ? "" : text.strip();
  }

  private Route locked(UUID subjectId) {
    return repository.lockedBySubject(subjectId).orElseThrow(ApprovalService::notFound);
  }

  private Route lockedByStep(UUID stepId) {
    return repository.lockedByStep(stepId).orElseThrow(ApprovalService::notFound);
  }

  private StepOutcome outcome(Route route, Actor actor, boolean repeated) {
    var next = inbox.next(actor, route.subject().subjectId()).orElse(null);
    return new StepOutcome(route.state(), next, repeated);
  }

  private void record(
      String action, Route route, java.util.function.UnaryOperator<AuditEvent> facts) {
    var event = AuditEvent.of(action, route.subject().subjectId(), route.subject().title());
    audit.record(facts.apply(event.with("route", route.id()).with("round", route.round())));
  }

  private static RefusedException notFound() {
    return new RefusedException(ApprovalRefusal.NOT_FOUND);
  }
}
