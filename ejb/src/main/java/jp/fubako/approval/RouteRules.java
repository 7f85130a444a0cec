package jp.fubako.approval;

import java.util.Optional;
import java.util.UUID;
import jp.fubako.routing.StepKind;
import jp.fubako.shared.Refusal;
import jp.fubako.shared.Verdict;

/** Whether somebody may do something to a route now, and if not, why (domain 2.2). */
record RouteRules(Route route, Actor actor) {

  /** {@code stepId} only for acts on a step. */
  Verdict may(RouteAction action, UUID stepId) {
    return switch (action) {
      case APPROVE, AMEND, DECIDE, SEND_BACK, SEND_BACK_TO, OBJECT, REJECT, MARK_READ ->
          onStep(stepId, step -> mayOn(step, action));
      case POST_REVIEW -> onStep(stepId, this::mayPostReview);
      case RECALL -> onStep(stepId, this::mayRecall);
      case PULL_UP -> onStep(stepId, this::mayPullUp);
      case ACT_FOR -> onStep(stepId, this::mayBeDecidedForHolder);
      case RECALL_SUBMISSION -> mayRecallSubmission();
      case REROUTE -> running().and(this::mayReroute);
      case WITHDRAW -> notDecided().and(this::byDrafter);
      case SCRAP -> notDecided().and(this::bySuperior);
      case RESUBMIT -> mayResubmit();
      case RESUME -> mayResubmit().and(this::returnedByAnother);
      case FULFIL -> mayFulfil();
    };
  }

  private Verdict onStep(UUID stepId, java.util.function.Function<RouteStep, Verdict> rule) {
    return find(stepId).map(rule).orElseGet(() -> Verdict.refused(ApprovalRefusal.NOT_FOUND));
  }

  private Optional<RouteStep> find(UUID stepId) {
    return route.steps().stream().filter(s -> s.id().equals(stepId)).findFirst();
  }

  private Verdict mayOn(RouteStep step, RouteAction action) {
    return holder(step)
        .and(() -> notActed(step))
        .and(() -> open(step, action))
        .and(() -> fits(action, step));
  }

  private Verdict holder(RouteStep step) {
    return when(step.belongsTo(actor), ApprovalRefusal.NOT_YOUR_STEP, step.fullTitle());
  }

  private static Verdict notActed(RouteStep step) {
    return step.actedAt() == null
        ? Verdict.allowed()
        : Verdict.refused(ApprovalRefusal.ALREADY_DONE, step.actedName(), step.actedAt());
  }

  private boolean ofThisRound(RouteStep step) {
    return step.round() == route.round() && !step.replaced();
  }

  private Verdict open(RouteStep step, RouteAction action) {
    if (!ofThisRound(step)) {
      return Verdict.refused(ApprovalRefusal.OLD_ROUND);
    }
    if (route.state() == RouteState.RETURNED) {
      return returnedMeanwhile();
    }
    return switch (step.state()) {
      case ACTIVE -> Verdict.allowed();
      case WAITING -> Verdict.refused(ApprovalRefusal.NOT_YOUR_TURN);
      case POST_REVIEW ->
          action == RouteAction.APPROVE
              ? running().and(() -> nobodyAfter(step))
              : Verdict.refused(ApprovalRefusal.ONLY_TO_REVIEW);
      default -> notDecided().and(() -> Verdict.refused(ApprovalRefusal.NOTHING_TO_DO));
    };
  }

  private Verdict fits(RouteAction action, RouteStep step) {
    return switch (action) {
      case MARK_READ -> when(!step.blocks(), ApprovalRefusal.NOT_A_READ_STEP);
      case OBJECT ->
          when(step.kind() == StepKind.CONCURRENCE, ApprovalRefusal.ONLY_CONSULTED)
              .and(() -> cells(1));
      case AMEND ->
          when(step.blocks(), ApprovalRefusal.ONLY_TO_READ).and(() -> Amending.open(step));
      case REJECT, DECIDE ->
          when(step.kind() == StepKind.DECISION, ApprovalRefusal.NOT_THE_DECIDER);
      case SEND_BACK_TO ->
          when(step.blocks(), ApprovalRefusal.ONLY_TO_READ)
              .and(
                  () ->
                      when(
                          !route.course().earlierActors(step).isEmpty(),
                          ApprovalRefusal.NOBODY_BEFORE));
      default -> when(step.blocks(), ApprovalRefusal.ONLY_TO_READ);
    };
  }

  /** Whether the subject may go back from a step to the actor of an earlier one. */
  Verdict mayReturn(UUID stepId, UUID targetId) {
    return may(RouteAction.SEND_BACK_TO, stepId)
        .and(
            () ->
                when(
                    find(stepId).stream()
                        .flatMap(s -> route.course().earlierActors(s).stream())
                        .anyMatch(s -> s.id().equals(targetId)),
                    ApprovalRefusal.NOT_AN_EARLIER_ACTOR))
        .and(() -> cells(1 + route.course().following(find(targetId).orElseThrow()).size()));
  }

  private Verdict mayPostReview(RouteStep step) {
    return holder(step)
        .and(() -> notActed(step))
        .and(
            () ->
                when(
                    step.is(StepState.POST_REVIEW) && step.round() == route.round(),
                    ApprovalRefusal.NOT_TO_REVIEW))
        .and(
            () ->
                route.state() == RouteState.DECIDED || route.state() == RouteState.ROUTING
                    ? Verdict.allowed()
                    : running());
  }

  private Verdict mayRecall(RouteStep step) {
    return when(step.actedBy(actor), ApprovalRefusal.NOT_YOUR_ACT)
        .and(this::running)
        .and(
            () ->
                when(
                    step.is(StepState.APPROVED)
                        && step.round() == route.round()
                        && !step.replaced()
                        && step.kind() != StepKind.ORIGINATE,
                    ApprovalRefusal.NOTHING_TO_RECALL))
        .and(() -> nobodyAfter(step))
        .and(() -> cells(1));
  }

  private Verdict mayRecallSubmission() {
    return running()
        .and(() -> when(route.subject().draftedBy(actor), ApprovalRefusal.NOT_THE_DRAFTER))
        .and(() -> nobodyAfter(route.course().origin()));
  }

  /** 引戻し and 事後承認 are open only until somebody later has acted. */
  private Verdict nobodyAfter(RouteStep step) {
    return route.course().following(step).stream()
        .filter(s -> s.actedAt() != null && s.blocks())
        .findFirst()
        .map(s -> Verdict.refused(ApprovalRefusal.NEXT_HAS_ACTED, s.actedName(), s.actedAt()))
        .orElseGet(Verdict::allowed);
  }

  private Verdict mayPullUp(RouteStep step) {
    return holder(step)
        .and(this::running)
        .and(() -> when(step.is(StepState.WAITING) && step.blocks(), ApprovalRefusal.NOT_WAITING))
        .and(
            () ->
                route.course().before(step).stream()
                    .filter(s -> !s.finished() && s.kind() != StepKind.REVIEW)
                    .findFirst()
                    .map(s -> Verdict.refused(ApprovalRefusal.CONSENT_BETWEEN, s.fullTitle()))
                    .orElseGet(Verdict::allowed));
  }

  /** Only deciders can be acted for; whoever else is absent is passed over (domain 2.5 rule 7). */
  private Verdict mayBeDecidedForHolder(RouteStep step) {
    return running()
        .and(() -> notActed(step))
        .and(() -> when(ofThisRound(step), ApprovalRefusal.OLD_ROUND))
        .and(() -> when(step.kind() == StepKind.DECISION, ApprovalRefusal.ONLY_FOR_DECIDERS))
        .and(
            () ->
                when(
                    route.course().before(step).stream()
                        .allMatch(s -> s.finished() || ownReview(s)),
                    ApprovalRefusal.NOT_YOUR_TURN));
  }

  /** His own review is satisfied by the same act (domain 2.5 rule 5). */
  boolean ownReview(RouteStep step) {
    return step.kind() == StepKind.REVIEW
        && step.belongsTo(actor)
        && (step.is(StepState.ACTIVE) || step.is(StepState.WAITING));
  }

  private Verdict mayReroute() {
    var active = route.course().waitedFor().stream().anyMatch(s -> s.belongsTo(actor));
    return when(
        active || route.subject().draftedBy(actor) || actor.recordsOffice(),
        ApprovalRefusal.NOT_ON_THE_ROUTE);
  }

  private Verdict mayFulfil() {
    return when(route.condition().open(), ApprovalRefusal.NO_CONDITION).and(this::byDrafter);
  }

  private Verdict mayResubmit() {
    return notDecided()
        .and(() -> when(route.state() == RouteState.RETURNED, ApprovalRefusal.NOT_RETURNED))
        .and(() -> when(route.subject().draftedBy(actor), ApprovalRefusal.NOT_THE_DRAFTER));
  }

  /** What the drafter took back himself has nobody to resume at. */
  private Verdict returnedByAnother() {
    return when(
        !route.course().in(StepState.RETURNED).isEmpty(), ApprovalRefusal.NOBODY_RETURNED_IT);
  }

  private Verdict running() {
    return route.state() == RouteState.RETURNED ? returnedMeanwhile() : notDecided();
  }

  private Verdict notDecided() {
    if (route.state() == RouteState.DECIDED) {
      var by = route.course().decision();
      return Verdict.refused(ApprovalRefusal.ALREADY_DECIDED, by.actedName(), by.actedAt());
    }
    return route.state().ended()
        ? Verdict.refused(ApprovalRefusal.ROUTE_ENDED, route.state())
        : Verdict.allowed();
  }

  private Verdict returnedMeanwhile() {
    var last = route.acts().getLast();
    return Verdict.refused(ApprovalRefusal.RETURNED_MEANWHILE, last.personName(), last.at());
  }

  private Verdict byDrafter() {
    return when(
        route.subject().draftedBy(actor) || route.subject().headedBy(actor),
        ApprovalRefusal.NOT_THE_DRAFTER);
  }

  private Verdict bySuperior() {
    return when(
        route.course().decision().belongsTo(actor) || route.subject().headedBy(actor),
        ApprovalRefusal.NOT_A_SUPERIOR);
  }

  private Verdict cells(int wanted) {
    return when(route.sheet().sparesLeft() >= wanted, ApprovalRefusal.NO_CELL_LEFT);
  }

  static Verdict when(boolean open, Refusal otherwise, Object... args) {
    return open ? Verdict.allowed() : Verdict.refused(otherwise, args);
  }
}
