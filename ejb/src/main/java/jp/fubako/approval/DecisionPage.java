package jp.fubako.approval;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.fubako.routing.StepKind;
import jp.fubako.shared.Verdict;

/** Lays out a route for somebody who looks at it. */
final class DecisionPage {

  private DecisionPage() {}

  static DecisionDetail of(Route route, Actor actor, boolean keyReady) {
    var subject = route.subject();
    var course = route.course();
    var active = course.activeOf(actor);
    var decision = course.decision();
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
        route.state() == RouteState.DECIDED ? decision.actedAt() : null,
        steps(route, actor),
        route.steps().stream()
            .filter(s -> s.round() < route.round())
            .map(s -> s.row(route.round(), false))
            .toList(),
        active.map(RouteStep::id).orElse(null),
        active.map(RouteStep::kind).orElse(null),
        verdicts(route, actor, active),
        route.acts().stream().map(RouteAct::row).toList(),
        route.sheet().sheetFileId(),
        route.sheetHash(),
        route.oldRounds().stream().map(RouteRound::row).toList(),
        keyReady);
  }

  static List<StepRow> steps(Route route, Actor actor) {
    return route.course().steps().stream()
        .map(s -> s.row(route.round(), s.state() == StepState.ACTIVE && s.belongsTo(actor)))
        .toList();
  }

  private static Map<RouteAction, Verdict> verdicts(
      Route route, Actor actor, Optional<RouteStep> active) {
    var step = active.or(() -> nearest(route, actor));
    var verdicts = new EnumMap<RouteAction, Verdict>(RouteAction.class);
    for (var action : RouteAction.values()) {
      verdicts.put(
          action,
          switch (action) {
            case WITHDRAW, SCRAP, RESUBMIT -> route.may(action, null, actor);
            default ->
                step.map(s -> route.may(action, s.id(), actor))
                    .orElseGet(() -> Verdict.refused(ApprovalRefusal.NOTHING_TO_DO));
          });
    }
    return verdicts;
  }

  /** Without an active step: the one whose refusal tells the person most, his last or next. */
  private static Optional<RouteStep> nearest(Route route, Actor actor) {
    return route.course().steps().stream()
        .filter(s -> s.kind() != StepKind.ORIGINATE && s.belongsTo(actor))
        .max(Comparator.comparing(s -> s.actedAt() == null ? 0 : 1));
  }
}
