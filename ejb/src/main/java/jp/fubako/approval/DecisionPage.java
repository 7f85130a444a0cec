package jp.fubako.approval;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.fubako.routing.StepKind;
import jp.fubako.shared.Verdict;

/** Lays out a route for somebody who looks at it. */
final class DecisionPage {

  private DecisionPage() {}

  static DecisionDetail of(Route route, Actor actor, ActingFacts acting, boolean keyReady) {
    var subject = route.subject();
    var course = route.course();
    var active = course.activeOf(actor);
    return new DecisionDetail(
        subject.subjectId(),
        route.id(),
        route.revision(),
        route.round(),
        route.state(),
        subject.title(),
        subject.number(),
        subject.drafterName(),
        subject.drafterTitle(),
        subject.sectionName(),
        subject.urgent(),
        subject.dueOn(),
        subject.amount(),
        subject.levelName(),
        subject.reason(),
        subject.article(),
        route.startedAt(),
        route.state() == RouteState.DECIDED ? course.decision().actedAt() : null,
        steps(route, actor),
        oldSteps(route),
        active.map(RouteStep::id).orElse(null),
        active.map(RouteStep::kind).orElse(null),
        verdicts(route, actor, acting),
        stepIds(route, actor),
        active.map(s -> ids(course.earlierActors(s))).orElse(List.of()),
        route.provisional(),
        subject.isDisputed(),
        route.condition().row(),
        route.acts().stream().map(RouteAct::row).toList(),
        route.sheet().sheetFileId(),
        route.sheetHash(),
        route.edition(),
        route.oldRounds().stream().map(RouteRound::row).toList(),
        keyReady);
  }

  /** Those of older rounds, and those that a later turn has replaced. */
  private static List<StepRow> oldSteps(Route route) {
    return route.steps().stream()
        .filter(s -> s.round() < route.round() || s.replaced())
        .map(s -> s.row(route.round(), false))
        .toList();
  }

  private static List<UUID> ids(List<RouteStep> steps) {
    return steps.stream().map(RouteStep::id).toList();
  }

  static List<StepRow> steps(Route route, Actor actor) {
    return route.course().steps().stream()
        .map(s -> s.row(route.round(), s.state() == StepState.ACTIVE && s.belongsTo(actor)))
        .toList();
  }

  private static Map<RouteAction, Verdict> verdicts(Route route, Actor actor, ActingFacts acting) {
    var steps = stepIds(route, actor);
    var verdicts = new EnumMap<RouteAction, Verdict>(RouteAction.class);
    for (var action : RouteAction.values()) {
      verdicts.put(
          action,
          switch (action) {
            case WITHDRAW, SCRAP, RESUBMIT, RESUME, RECALL_SUBMISSION, REROUTE, FULFIL ->
                route.may(action, null, actor);
            case ACT_FOR -> new ActingRules(route, actor, acting).may(steps.get(action));
            default ->
                steps.containsKey(action)
                    ? route.may(action, steps.get(action), actor)
                    : Verdict.refused(nothing(action));
          });
    }
    return verdicts;
  }

  private static ApprovalRefusal nothing(RouteAction action) {
    return action == RouteAction.RECALL
        ? ApprovalRefusal.NOTHING_TO_RECALL
        : ApprovalRefusal.NOTHING_TO_DO;
  }

  /**
   * The step on which an action of the person would be: the open one, or the one that tells why
   * not.
   */
  private static Map<RouteAction, UUID> stepIds(Route route, Actor actor) {
    var course = route.course();
    var ids = new EnumMap<RouteAction, UUID>(RouteAction.class);
    var own =
        course.steps().stream()
            .filter(s -> s.kind() != StepKind.ORIGINATE && s.belongsTo(actor))
            .toList();
    for (var action : RouteAction.values()) {
      switch (action) {
        case WITHDRAW, SCRAP, RESUBMIT, RESUME, RECALL_SUBMISSION, REROUTE, FULFIL -> {}
        case ACT_FOR -> ids.put(action, course.decision().id());
        case RECALL ->
            course.steps().stream()
                .filter(s -> s.actedBy(actor) && s.is(StepState.APPROVED))
                .filter(s -> s.kind() != StepKind.ORIGINATE)
                .max(Comparator.comparing(RouteStep::actedAt))
                .ifPresent(s -> ids.put(action, s.id()));
        default ->
            own.stream()
                .filter(s -> route.may(action, s.id(), actor).isAllowed())
                .findFirst()
                .or(() -> course.activeOf(actor))
                .or(() -> own.stream().max(Comparator.comparing(s -> s.actedAt() == null ? 0 : 1)))
                .ifPresent(s -> ids.put(action, s.id()));
      }
    }
    return ids;
  }
}
