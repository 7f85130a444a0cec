package jp.fubako.approval;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import jp.fubako.access.AccessService;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.outbox.Idempotency;
import jp.fubako.records.RecordsService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;

/**
 * 引戻し, 差戻し to an earlier actor, 引上げ, 経路変更 and 条件の充足: acts without a seal that change the way of a
 * subject. Each takes one request key and is performed once.
 */
@Audited
@Stateless
public class DetourService {

  @Inject private RouteRepository repository;
  @Inject private RouteNews news;
  @Inject private Attendance attendance;
  @Inject private AddedSteps added;
  @Inject private AccessService access;
  @Inject private RecordsService records;
  @Inject private Idempotency requests;
  @Inject private AuditService audit;
  @Inject private OfficeClock clock;

  /** 引戻し of the caller's own approval, while nobody after him has acted. */
  public StepOutcome recall(RecallStep c) {
    return perform(
        new Asked("approval.recall", c.requestKey(), c.reason()),
        () -> repository.lockedByStep(c.stepId()),
        (route, now) -> route.detours().recall(c.stepId(), actor(), stripped(c.reason()), now),
        event -> event.with("step", c.stepId()));
  }

  /** 引戻し of the submission by the drafter, while nobody has acted; it is a draft to correct. */
  public StepOutcome recallSubmission(RecallSubmission c) {
    return perform(
        new Asked("approval.recallSubmission", c.requestKey(), c.reason()),
        () -> repository.lockedBySubject(c.subjectId()),
        (route, now) -> {
          route.detours().recallSubmission(actor(), stripped(c.reason()), now.at());
          news.returned(route, actor(), stripped(c.reason()), now.at());
          return List.of();
        },
        event -> event);
  }

  /** 差戻し to an earlier actor: he and all after him approve anew. */
  public StepOutcome sendBackTo(SendBackTo c) {
    return perform(
        new Asked("approval.sendBackTo", c.requestKey(), c.reason()),
        () -> repository.lockedByStep(c.stepId()),
        (route, now) -> {
          var rules = new RouteRules(route, actor());
          SealedApproval.require(
              rules
                  .mayReturn(c.stepId(), c.targetStepId())
                  .and(() -> route.seen(c.stepId(), c.routeVersion())),
              route);
          return route
              .detours()
              .sendBackTo(c.stepId(), c.targetStepId(), actor(), stripped(c.reason()), now);
        },
        event -> event.with("step", c.stepId()).with("to", c.targetStepId()));
  }

  /** 引上げ by a superior; those jumped over see it afterwards. */
  public StepOutcome pullUp(PullUp c) {
    return perform(
        new Asked("approval.pullUp", c.requestKey(), c.reason()),
        () -> repository.lockedByStep(c.stepId()),
        (route, now) -> route.detours().pullUp(c.stepId(), actor(), stripped(c.reason()), now),
        event -> event.with("step", c.stepId()));
  }

  /** 経路変更 of what is still to come. */
  public StepOutcome reroute(Reroute c) {
    return perform(
        new Asked("approval.reroute", c.requestKey(), c.reason()),
        () -> repository.lockedBySubject(c.subjectId()),
        (route, now) -> {
          SealedApproval.require(unchanged(route, c.routeVersion()), route);
          var change = added.change(c, route, OfficeClock.dateOf(now.at()));
          SealedApproval.require(new Rerouting(route, actor()).may(change), route);
          var opened = route.detours().reroute(change, actor(), stripped(c.reason()), now);
          news.admit(route, route.course().steps(), now.at());
          news.rerouted(route, change, actor());
          return opened;
        },
        event -> event.with("change", c.kind().name()).with("post", c.postId()));
  }

  /** What is still to come of a route, and how the caller may change it. */
  public List<ComingStep> coming(UUID subjectId) {
    var route = repository.bySubject(subjectId).orElseThrow(DetourService::notFound);
    if (records.find(subjectId).isEmpty()) {
      throw notFound();
    }
    var rerouting = new Rerouting(route, actor());
    return route.course().steps().stream()
        .filter(s -> s.is(StepState.WAITING))
        .map(s -> ComingStep.of(route, s, rerouting))
        .toList();
  }

  private static Verdict unchanged(Route route, long seen) {
    return RouteRules.when(route.revision() == seen, ApprovalRefusal.CHANGED_SINCE_SEEN);
  }

  /** The drafter says how the condition of the decision was met. */
  public StepOutcome fulfil(FulfilCondition c) {
    return perform(
        new Asked("approval.fulfil", c.requestKey(), c.how()),
        () -> repository.lockedBySubject(c.subjectId()),
        (route, now) -> {
          SealedApproval.require(
              route.may(RouteAction.FULFIL, null, actor()).and(() -> Route.reasoned(c.how())),
              route);
          route.fulfil(actor(), stripped(c.how()), now.at());
          return List.of();
        },
        event -> event);
  }

  /** Name of the act, its request, and its reason. */
  private record Asked(String operation, UUID requestKey, String reason) {}

  private StepOutcome perform(
      Asked asked,
      Supplier<Optional<Route>> locked,
      BiFunction<Route, Moment, List<RouteStep>> act,
      UnaryOperator<AuditEvent> facts) {
    var earlier = requests.resultOf(asked.requestKey(), asked.operation());
    var route = locked.get().orElseThrow(DetourService::notFound);
    if (earlier.isPresent()) {
      return new StepOutcome(route.state(), null, true);
    }
    var now = attendance.at(clock.now());
    var opened = opened(route, act, now);
    news.admit(route, opened, now.at());
    news.opened(route, opened);
    requests.remember(asked.requestKey(), asked.operation(), route.state().name());
    var subject = route.subject();
    var event =
        AuditEvent.of(asked.operation(), subject.subjectId(), subject.title())
            .with("route", route.id())
            .with("round", route.round())
            .with("reason", asked.reason());
    audit.record(facts.apply(event));
    return new StepOutcome(route.state(), null, false);
  }

  private static List<RouteStep> opened(
      Route route, BiFunction<Route, Moment, List<RouteStep>> act, Moment now) {
    try {
      return act.apply(route, now);
    } catch (RefusedException refused) {
      throw refused.about(route.subject().subjectId());
    }
  }

  private Actor actor() {
    return Actor.of(access.caller());
  }

  private static String stripped(String text) {
    return text == null ? "" : text.strip();
  }

  private static RefusedException notFound() {
    return new RefusedException(ApprovalRefusal.NOT_FOUND);
  }
}
