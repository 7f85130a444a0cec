package jp.fubako.approval;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import jp.fubako.routing.PlanReason;
import jp.fubako.routing.RoutePlan.PlannedStep;
import jp.fubako.routing.StepKind;
import jp.fubako.shared.Verdict;

/**
 * Changes what is still to come of a route. What has begun stays; the decider is never lowered, and
 * nobody whom the authority rules ask for is taken out.
 */
record Rerouting(Route route, Actor actor) {

  /** Those whom somebody added may be taken out again. */
  private static final Set<PlanReason> ADDED =
      EnumSet.of(PlanReason.ADDED_CONSULT, PlanReason.ADDED_READER, PlanReason.ADDED_REVIEW);

  Verdict may(RouteChange change) {
    return new RouteRules(route, actor)
        .may(RouteAction.REROUTE, null)
        .and(
            () ->
                switch (change) {
                  case RouteChange.Before before -> asked(before.stepId(), before.asked());
                  case RouteChange.Beside beside ->
                      asked(beside.stepId(), beside.asked())
                          .and(() -> notTheDecision(beside.stepId()));
                  case RouteChange.Notice notice ->
                      RouteRules.when(!notice.reader().kind().seals(), ApprovalRefusal.ONE_DECIDER);
                  case RouteChange.Remove remove ->
                      waits(remove.stepId()).and(() -> removable(remove.stepId()));
                  case RouteChange.Move move -> waits(move.stepId()).and(() -> movable(move));
                  case RouteChange.Raise raise ->
                      waits(route.course().decision().id()).and(() -> cell(raise.decider()));
                });
  }

  private Verdict asked(UUID stepId, PlannedStep asked) {
    return waits(stepId).and(() -> notAfterTheDecision(stepId, asked)).and(() -> cell(asked));
  }

  /** After the decision there is only something to read. */
  private Verdict notAfterTheDecision(UUID stepId, PlannedStep asked) {
    var step = route.course().step(stepId).orElseThrow();
    var open = !asked.kind().seals() || step.stage() <= route.course().decision().stage();
    return RouteRules.when(open && asked.kind() != StepKind.DECISION, ApprovalRefusal.ONE_DECIDER);
  }

  private Verdict waits(UUID stepId) {
    return route
        .course()
        .step(stepId)
        .map(s -> RouteRules.when(s.is(StepState.WAITING), ApprovalRefusal.NOT_WAITING))
        .orElseGet(() -> Verdict.refused(ApprovalRefusal.NOT_FOUND));
  }

  private Verdict cell(PlannedStep asked) {
    return RouteRules.when(
        !asked.kind().seals() || route.sheet().sparesLeft() > 0, ApprovalRefusal.NO_CELL_LEFT);
  }

  private Verdict notTheDecision(UUID stepId) {
    return RouteRules.when(
        !route.course().decision().id().equals(stepId), ApprovalRefusal.ONE_DECIDER);
  }

  /** Only whom somebody added for the own line; the others stand where the rules put them. */
  private Verdict movable(RouteChange.Move move) {
    var step = route.course().step(move.stepId()).orElseThrow();
    return RouteRules.when(step.kind() != StepKind.DECISION, ApprovalRefusal.ONE_DECIDER)
        .and(
            () ->
                RouteRules.when(
                    step.why() == PlanReason.ADDED_REVIEW,
                    ApprovalRefusal.ASKED_BY_RULE,
                    step.fullTitle()))
        .and(
            () ->
                RouteRules.when(
                    !move.beforeId().equals(move.stepId()), ApprovalRefusal.NO_OTHER_PLACE))
        .and(() -> waits(move.beforeId()));
  }

  /** The change by which a step comes one place earlier or later among those still to come. */
  static RouteChange.Move move(Route route, UUID stepId, boolean earlier) {
    var last = route.course().decision().stage();
    var coming =
        route.course().steps().stream()
            .filter(s -> s.is(StepState.WAITING) && s.blocks() && s.stage() <= last)
            .map(RouteStep::id)
            .toList();
    int to = coming.indexOf(stepId) + (earlier ? -1 : 2);
    boolean there = coming.contains(stepId) && to >= 0 && to < coming.size();
    return new RouteChange.Move(stepId, there ? coming.get(to) : stepId);
  }

  private Verdict removable(UUID stepId) {
    var step = route.course().step(stepId).orElseThrow();
    if (step.kind() == StepKind.DECISION) {
      return Verdict.refused(ApprovalRefusal.ONE_DECIDER);
    }
    var byOffice = actor.recordsOffice() && step.why() == PlanReason.OWN_LINE;
    return RouteRules.when(
        ADDED.contains(step.why()) || byOffice, ApprovalRefusal.ASKED_BY_RULE, step.fullTitle());
  }

  /** Carries the change out; what it says stands in the history. */
  String apply(RouteChange change) {
    return switch (change) {
      case RouteChange.Before before -> before(before);
      case RouteChange.Beside beside -> beside(beside);
      case RouteChange.Notice notice -> notice(notice);
      case RouteChange.Remove remove -> remove(remove);
      case RouteChange.Move move -> move(move);
      case RouteChange.Raise raise -> raise(raise);
    };
  }

  private String before(RouteChange.Before change) {
    var next = route.course().step(change.stepId()).orElseThrow();
    if (next.kind() == StepKind.DECISION) {
      shiftStages(next.stage());
      insert(change.asked(), next.stage() - 1, 0, 0);
    } else {
      shiftLine(next);
      insert(change.asked(), next.stage(), next.line(), next.position() - 1);
    }
    return "追加: " + change.asked().fullTitle();
  }

  /** Makes room for a stage: the decision stays alone in its own. */
  private void shiftStages(int from) {
    route.course().all().stream()
        .filter(s -> s.stage() >= from)
        .forEach(s -> s.move(s.stage() + 1, s.position()));
  }

  private void shiftLine(RouteStep first) {
    route.course().all().stream()
        .filter(s -> s.stage() == first.stage() && s.line() == first.line())
        .filter(s -> s.position() >= first.position())
        .sorted((a, b) -> Integer.compare(b.position(), a.position()))
        .forEach(s -> s.move(s.stage(), s.position() + 1));
  }

  private String beside(RouteChange.Beside change) {
    var stage = route.course().step(change.stepId()).orElseThrow().stage();
    insert(change.asked(), stage, lines(stage), 0);
    return "追加: " + change.asked().fullTitle();
  }

  private int lines(int stage) {
    return route.course().all().stream()
            .filter(s -> s.stage() == stage)
            .mapToInt(RouteStep::line)
            .max()
            .orElse(-1)
        + 1;
  }

  private String notice(RouteChange.Notice change) {
    var stage = route.course().decision().stage() + 1;
    insert(change.reader(), stage, lines(stage), 0);
    return "決裁後供覧: " + change.reader().fullTitle();
  }

  private String remove(RouteChange.Remove change) {
    var step = route.course().step(change.stepId()).orElseThrow();
    step.close(StepAction.CANCEL);
    return "削除: " + step.fullTitle();
  }

  private String move(RouteChange.Move change) {
    var step = route.course().step(change.stepId()).orElseThrow();
    var next = route.course().step(change.beforeId()).orElseThrow();
    if (next.kind() == StepKind.DECISION) {
      shiftStages(next.stage());
      step.place(next.stage() - 1, 0, 0);
    } else {
      shiftLine(next);
      step.place(next.stage(), next.line(), next.position() - 1);
    }
    return "順序の変更: " + step.fullTitle() + " → " + next.fullTitle() + "の前";
  }

  private String raise(RouteChange.Raise change) {
    var former = route.course().decision();
    shiftStages(former.stage() + 1);
    former.becomes(StepKind.REVIEW);
    insert(change.decider(), former.stage() + 1, 0, 0);
    route.subject().raisedTo(change.levelName());
    return "決裁者の引上げ: " + former.fullTitle() + " → " + change.decider().fullTitle();
  }

  private void insert(PlannedStep asked, int stage, int line, int position) {
    var cell = asked.kind().seals() ? route.sheet().nextSpare() : null;
    route.add(new RouteStep(route, route.round(), stage, line, position, asked, cell));
  }
}
