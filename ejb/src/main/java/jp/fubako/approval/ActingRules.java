package jp.fubako.approval;

import java.util.List;
import java.util.UUID;
import jp.fubako.approval.ActingCheck.Rule;
import jp.fubako.approval.ActingCheck.State;
import jp.fubako.shared.Verdict;

/**
 * 代決: whether somebody may decide in the decider's place (domain 2.5). The rules are asked in the
 * order of that section, so that the first reason told is the most basic one.
 */
record ActingRules(Route route, Actor actor, ActingFacts facts) {

  /** Whether he is entitled at all: what the page asks for its button. */
  Verdict may(UUID stepId) {
    return new RouteRules(route, actor)
        .may(RouteAction.ACT_FOR, stepId)
        .and(this::holderIsAway)
        .and(this::inOrder)
        .and(this::undisputed);
  }

  /** Each rule by itself: what the page lists before somebody acts. */
  List<ActingCheck.Line> rules(UUID stepId) {
    var grave = route.subject().grave();
    return List.of(
        ActingCheck.Line.of(Rule.ABSENT, holderIsAway()),
        ActingCheck.Line.of(Rule.ORDER, inOrder()),
        ActingCheck.Line.of(Rule.URGENT, State.TO_SAY),
        route.subject().isDisputed()
            ? ActingCheck.Line.of(Rule.GRAVE, undisputed())
            : ActingCheck.Line.of(Rule.GRAVE, grave ? State.TO_SAY : State.KEPT),
        ActingCheck.Line.of(Rule.MARK, State.FOLLOWS),
        ActingCheck.Line.of(Rule.REVIEW, State.FOLLOWS),
        ActingCheck.Line.of(
            Rule.TURN, new RouteRules(route, actor).may(RouteAction.ACT_FOR, stepId)),
        ActingCheck.Line.of(Rule.WORD, State.FOLLOWS),
        ActingCheck.Line.of(Rule.DRAFTER, byAnother()));
  }

  private Verdict holderIsAway() {
    return RouteRules.when(facts.filled(), ApprovalRefusal.POST_VACANT)
        .and(() -> RouteRules.when(facts.absent(), ApprovalRefusal.DECIDER_PRESENT));
  }

  /** 合議不調 is never decided in the decider's place, whatever was instructed. */
  private Verdict undisputed() {
    return RouteRules.when(!route.subject().isDisputed(), ApprovalRefusal.CONSENT_FAILED);
  }

  /** The drafter goes behind everybody else in the order. */
  private Verdict byAnother() {
    return route.subject().draftedBy(actor) ? inOrder() : Verdict.allowed();
  }

  private static Verdict notListed() {
    return Verdict.refused(ApprovalRefusal.NOT_IN_ACTING_ORDER);
  }

  private Verdict inOrder() {
    var listed =
        facts.inOrder().stream().anyMatch(holder -> holder.personId().equals(actor.personId()));
    var first = facts.first(route.subject().drafterId());
    if (!listed) {
      return notListed();
    }
    return RouteRules.when(
        first.personId().equals(actor.personId()),
        ApprovalRefusal.NOT_FIRST_IN_ORDER,
        first.unitName() + " " + first.postTitle() + " " + first.name());
  }

  /** Whether he may with this reason: what the act asks. */
  Verdict may(UUID stepId, ActingReason reason) {
    return may(stepId)
        .and(() -> RouteRules.when(!reason.urgency().isEmpty(), ApprovalRefusal.URGENCY_REQUIRED))
        .and(
            () ->
                RouteRules.when(
                    !route.subject().grave()
                        || !reason.instruction().isEmpty()
                        || reason.unavoidable(),
                    ApprovalRefusal.GRAVE_MATTER));
  }
}
