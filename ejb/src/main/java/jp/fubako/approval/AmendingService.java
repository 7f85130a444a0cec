package jp.fubako.approval;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.fubako.access.AccessService;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.outbox.Idempotency;
import jp.fubako.records.FileService;
import jp.fubako.sealing.OpenedKey;
import jp.fubako.sealing.Seal;
import jp.fubako.sealing.SealingService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;

/**
 * 修正承認, in the transaction of the feature that owns the content: the route says what the new sheet
 * has to show, the feature makes it, and the amender's seal is set on it.
 */
@Audited
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AmendingService {

  private static final String OPERATION = "approval.amend";

  @Inject private RouteRepository repository;
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
   * @throws RefusedException when it is not open to the caller
   */
  public Optional<StepOutcome> before(AmendStep c) {
    var earlier = requests.resultOf(c.requestKey(), OPERATION);
    if (earlier.isPresent()) {
      return Optional.of(new StepOutcome(RouteState.valueOf(earlier.get()), null, true));
    }
    var route = repository.byStep(c.stepId()).orElseThrow(AmendingService::notFound);
    SealedApproval.require(verdict(route, c, actor()), route);
    return Optional.empty();
  }

  /** The subject of the step, if the caller may amend it now. */
  public UUID subjectOf(UUID stepId) {
    var route = repository.byStep(stepId).orElseThrow(AmendingService::notFound);
    SealedApproval.require(route.may(RouteAction.AMEND, stepId, actor()), route);
    return route.subject().subjectId();
  }

  /** Locks the route of a step for the rest of the transaction. Returns its subject. */
  public UUID lock(UUID stepId) {
    return repository
        .lockedByStep(stepId)
        .orElseThrow(AmendingService::notFound)
        .subject()
        .subjectId();
  }

  /**
   * Of all who act on the route, the first to lock its row succeeds.
   *
   * @param maker changes the content and makes its sheet; called with the route locked
   */
  public StepOutcome amend(AmendStep c, OpenedKey key, Function<SheetOrder, NewSheet> maker) {
    var actor = actor();
    var earlier = requests.resultOf(c.requestKey(), OPERATION);
    var route = repository.lockedByStep(c.stepId()).orElseThrow(AmendingService::notFound);
    if (earlier.isPresent()) {
      return new StepOutcome(RouteState.valueOf(earlier.get()), null, true);
    }
    SealedApproval.require(verdict(route, c, actor), route);
    var step = route.course().step(c.stepId()).orElseThrow(AmendingService::notFound);
    var amending = route.amending(actor);
    var order = amending.order(c.stepId(), c.essence());
    var sheet = maker.apply(order);
    var at = clock.now();
    var seal = new Seal(step.fullTitle(), "修正" + step.kind().sealed(), "", at);
    var cell = amending.cell(c.stepId(), c.essence(), order);
    var sealed = sealing.seal(sheet.hash(), cell, seal, key);
    files.replaceHash(sheet.fileId(), sealed);
    var opened = amending.perform(c, order, sheet, sealed, attendance.at(at));
    news.admit(route, opened, at);
    news.amended(route, actor, c, at);
    news.opened(route, opened);
    if (route.state() == RouteState.DECIDED) {
      news.decided(route);
    }
    requests.remember(c.requestKey(), OPERATION, route.state().name());
    record(route, step, c, order);
    return new StepOutcome(route.state(), null, false);
  }

  private static Verdict verdict(Route route, AmendStep c, Actor actor) {
    return route
        .may(RouteAction.AMEND, c.stepId(), actor)
        .and(() -> route.seen(c.stepId(), c.routeVersion()))
        .and(() -> route.paperSeen(c.paperSeen()))
        .and(() -> Route.reasoned(c.words()));
  }

  private void record(Route route, RouteStep step, AmendStep c, SheetOrder order) {
    audit.record(
        AuditEvent.of(OPERATION, route.subject().subjectId(), route.subject().title())
            .with("route", route.id())
            .with("round", route.round())
            .with("step", step.id())
            .with("post", step.fullTitle())
            .with("essence", c.essence())
            .with("words", c.words())
            .with("edition", route.edition())
            .with("sheetBefore", order.formerHash())
            .with("sheet", route.sheetHash()));
  }

  private Actor actor() {
    return Actor.of(access.caller());
  }

  private static RefusedException notFound() {
    return new RefusedException(ApprovalRefusal.NOT_FOUND);
  }
}
