package jp.fubako.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.outbox.Idempotency;
import jp.fubako.records.FileService;
import jp.fubako.sealing.OpenedKey;
import jp.fubako.sealing.SealingService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;

/**
 * A sealed act in one transaction, with a key that was opened before it: the PIN is stretched for
 * half a second, and no row is locked and no connection held meanwhile.
 */
@ApplicationScoped
class SealedApproval {

  @Inject private RouteRepository repository;
  @Inject private InboxRepository inbox;
  @Inject private RouteNews news;
  @Inject private Attendance attendance;
  @Inject private AccessService access;
  @Inject private SealingService sealing;
  @Inject private FileService files;
  @Inject private Idempotency requests;
  @Inject private AuditService audit;
  @Inject private OfficeClock clock;

  /**
   * Looks before the key is opened.
   *
   * @return the outcome when this request had been performed already; empty when it may go on
   * @throws RefusedException when the act is not open
   */
  @Transactional
  public Optional<StepOutcome> before(SealedAct act) {
    var actor = Actor.of(access.caller());
    var route = repository.byStep(act.stepId()).orElseThrow(SealedApproval::notFound);
    var verdict = act.verdict(route, actor, clock.now());
    if (verdict.isAllowed()) {
      return Optional.empty();
    }
    var earlier = requests.resultOf(act.requestKey(), act.operation());
    if (earlier.isEmpty()) {
      require(verdict, route);
    }
    return earlier.map(state -> outcome(RouteState.valueOf(state), route, actor, true));
  }

  /** Sets the seal and moves on. Of all who try, the first to lock the route's row succeeds. */
  @Transactional
  public StepOutcome perform(SealedAct act, OpenedKey key) {
    var actor = Actor.of(access.caller());
    var earlier = requests.resultOf(act.requestKey(), act.operation());
    var route = repository.lockedByStep(act.stepId()).orElseThrow(SealedApproval::notFound);
    if (earlier.isPresent()) {
      return outcome(RouteState.valueOf(earlier.get()), route, actor, true);
    }
    var at = clock.now();
    require(act.verdict(route, actor, at), route);
    var step = route.course().step(act.stepId()).orElseThrow(SealedApproval::notFound);
    var decidedBefore = route.state() == RouteState.DECIDED;
    var before = route.sheetHash();
    var sealed = sealing.seal(before, step.cell(), act.seal(step, at), key);
    var opened = act.perform(route, actor, sealed, attendance.at(at));
    files.replaceHash(route.sheet().sheetFileId(), sealed);
    news.admit(route, opened, at);
    news.opened(route, opened);
    if (route.state() == RouteState.DECIDED && !decidedBefore) {
      news.decided(route);
    }
    requests.remember(act.requestKey(), act.operation(), route.state().name());
    record(act, route, step, before);
    return outcome(route.state(), route, actor, false);
  }

  private void record(SealedAct act, Route route, RouteStep step, String before) {
    var name = act instanceof Approving ? Approving.action(step) : act.operation();
    var event =
        AuditEvent.of(name, route.subject().subjectId(), route.subject().title())
            .with("route", route.id())
            .with("round", route.round())
            .with("step", step.id())
            .with("post", step.fullTitle());
    audit.record(
        act.told(event, step).with("sheetBefore", before).with("sheet", route.sheetHash()));
  }

  /** The subject of a step, for the trail; null when there is no such step. */
  @Transactional
  public UUID subjectOf(UUID stepId) {
    return repository.byStep(stepId).map(route -> route.subject().subjectId()).orElse(null);
  }

  /** As {@link Verdict#orThrow}; a refusal names the route's subject. */
  static void require(Verdict verdict, Route route) {
    if (verdict instanceof Verdict.Refused refused) {
      throw new RefusedException(refused).about(route.subject().subjectId());
    }
  }

  private StepOutcome outcome(RouteState state, Route route, Actor actor, boolean repeated) {
    UUID next = inbox.next(actor, route.subject().subjectId()).orElse(null);
    return new StepOutcome(state, next, repeated);
  }

  private static RefusedException notFound() {
    return new RefusedException(ApprovalRefusal.NOT_FOUND);
  }
}
