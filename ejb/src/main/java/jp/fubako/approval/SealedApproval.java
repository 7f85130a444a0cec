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
import jp.fubako.routing.StepKind;
import jp.fubako.sealing.OpenedKey;
import jp.fubako.sealing.Seal;
import jp.fubako.sealing.SealingService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;

/**
 * 承認・決裁 in one transaction, with a key that was opened before it: the PIN is stretched for half a
 * second, and no row is locked and no connection held meanwhile.
 */
@ApplicationScoped
class SealedApproval {

  private static final String OPERATION = "approval.approve";

  @Inject private RouteRepository repository;
  @Inject private InboxRepository inbox;
  @Inject private RouteNews news;
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
   * @throws RefusedException when there is nothing to approve
   */
  @Transactional
  public Optional<StepOutcome> before(DecideStep c) {
    var actor = Actor.of(access.caller());
    var route = repository.byStep(c.stepId()).orElseThrow(SealedApproval::notFound);
    var verdict =
        route
            .may(RouteAction.APPROVE, c.stepId(), actor)
            .and(() -> route.seen(c.stepId(), c.routeVersion()));
    if (verdict.isAllowed()) {
      return Optional.empty();
    }
    var earlier = requests.resultOf(c.requestKey(), OPERATION);
    if (earlier.isEmpty()) {
      require(verdict, route);
    }
    return earlier.map(state -> outcome(RouteState.valueOf(state), route, actor, true));
  }

  /** Sets the seal and moves on. Of all who try, the first to lock the route's row succeeds. */
  @Transactional
  public StepOutcome approve(DecideStep c, OpenedKey key) {
    var actor = Actor.of(access.caller());
    var earlier = requests.resultOf(c.requestKey(), OPERATION);
    var route = repository.lockedByStep(c.stepId()).orElseThrow(SealedApproval::notFound);
    if (earlier.isPresent()) {
      return outcome(RouteState.valueOf(earlier.get()), route, actor, true);
    }
    require(
        route
            .may(RouteAction.APPROVE, c.stepId(), actor)
            .and(() -> route.seen(c.stepId(), c.routeVersion())),
        route);
    var step = route.course().step(c.stepId()).orElseThrow(SealedApproval::notFound);
    var at = clock.now();
    var seal = new Seal(step.fullTitle(), step.kind().sealed(), "", at);
    var before = route.sheetHash();
    var sealed = sealing.seal(before, step.cell(), seal, key);
    var words = c.comment() == null ? "" : c.comment().strip();
    var opened = route.approve(step.id(), actor, words, sealed, at);
    files.replaceHash(route.sheet().sheetFileId(), sealed);
    news.admit(route, opened, at);
    news.opened(route, opened);
    if (route.state() == RouteState.DECIDED) {
      news.decided(route);
    }
    requests.remember(c.requestKey(), OPERATION, route.state().name());
    audit.record(
        AuditEvent.of(action(step), route.subject().subjectId(), route.subject().title())
            .with("route", route.id())
            .with("round", route.round())
            .with("step", step.id())
            .with("post", step.fullTitle())
            .with("comment", words.isEmpty() ? null : words)
            .with("sheetBefore", before)
            .with("sheet", sealed));
    return outcome(route.state(), route, actor, false);
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

  private static String action(RouteStep step) {
    return step.kind() == StepKind.DECISION ? "approval.decide" : OPERATION;
  }

  private StepOutcome outcome(RouteState state, Route route, Actor actor, boolean repeated) {
    UUID next = inbox.next(actor, route.subject().subjectId()).orElse(null);
    return new StepOutcome(state, next, repeated);
  }

  private static RefusedException notFound() {
    return new RefusedException(ApprovalRefusal.NOT_FOUND);
  }
}
