package jp.fubako.approval;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The ways of a route that do not lead straight up: back to somebody, over somebody, past somebody,
 * or another way from here on (domain 2.2, 2.4). What was approved is never deleted; it is kept as
 * revoked, and another turn takes its place.
 */
record Detours(Route route) {

  /**
   * 差戻し to an earlier actor (再承認請求): his approval and all later ones count no more; he and those
   * after him act again (domain 2.4). Returns the steps that became active.
   */
  List<RouteStep> sendBackTo(UUID stepId, UUID targetId, Actor actor, String why, Moment now) {
    new RouteRules(route, actor)
        .mayReturn(stepId, targetId)
        .and(() -> Route.reasoned(why))
        .orThrow();
    var step = route.course().step(stepId).orElseThrow();
    var target = route.course().step(targetId).orElseThrow();
    step.act(StepAction.SEND_BACK, actor, Route.bounded(why), null, now.at());
    route.add(step.again(step.cell()));
    route.course().following(target).forEach(this::reopen);
    reopen(target);
    route.act("SEND_BACK_TO", step, actor, why, now.at());
    route.to(RouteAction.SEND_BACK_TO, now.at());
    return route.advance(now);
  }

  /** What was approved is asked again; what is open waits. */
  private void reopen(RouteStep step) {
    if (step.is(StepState.APPROVED) || step.is(StepState.OBJECTED)) {
      step.close(StepAction.REVOKE);
      route.add(step.again(route.sheet().nextSpare()));
    } else {
      step.close(StepAction.DEACTIVATE);
    }
  }

  /** 引戻し of one's own approval; it is kept, and counts no more. Returns the step to act anew. */
  List<RouteStep> recall(UUID stepId, Actor actor, String why, Moment now) {
    route.may(RouteAction.RECALL, stepId, actor).orThrow();
    var step = route.course().step(stepId).orElseThrow();
    route.course().following(step).forEach(s -> s.close(StepAction.DEACTIVATE));
    reopen(step);
    route.act("RECALL", step, actor, Route.bounded(why), now.at());
    route.to(RouteAction.RECALL, now.at());
    return route.advance(now);
  }

  /** 引戻し by the drafter: it is with him again, as after a return. */
  void recallSubmission(Actor actor, String why, Instant at) {
    route.may(RouteAction.RECALL_SUBMISSION, null, actor).orThrow();
    route.course().closeOpen(StepAction.SUSPEND);
    route.act("RECALL_SUBMISSION", route.course().origin(), actor, Route.bounded(why), at);
    route.to(RouteAction.RECALL_SUBMISSION, at);
  }

  /**
   * 再回議 with an explanation and no change: what was approved still counts, and it goes on at
   * whoever returned it (domain 2.4 row 2).
   */
  List<RouteStep> resume(Actor drafter, String explanation, Moment now) {
    route.may(RouteAction.RESUME, null, drafter).and(() -> Route.reasoned(explanation)).orThrow();
    route.course().in(StepState.RETURNED).forEach(s -> route.add(s.again(s.cell())));
    route.act("RESUME", route.course().origin(), drafter, Route.bounded(explanation), now.at());
    route.to(RouteAction.RESUME, now.at());
    return route.advance(now);
  }

  /** 引上げ: a superior takes it; whoever is jumped over sees it afterwards. */
  List<RouteStep> pullUp(UUID stepId, Actor actor, String why, Moment now) {
    route.may(RouteAction.PULL_UP, stepId, actor).and(() -> Route.reasoned(why)).orThrow();
    var step = route.course().step(stepId).orElseThrow();
    route.course().before(step).stream()
        .filter(s -> !s.finished())
        .forEach(
            jumped -> {
              jumped.close(StepAction.PASS_OVER);
              route.passed(jumped, now);
            });
    route.act("PULL_UP", step, actor, Route.bounded(why), now.at());
    route.to(RouteAction.PULL_UP, now.at());
    return route.advance(now);
  }

  /** 経路変更 of what is still to come. Returns the steps that became active by it. */
  List<RouteStep> reroute(RouteChange change, Actor actor, String why, Moment now) {
    var rerouting = new Rerouting(route, actor);
    rerouting.may(change).and(() -> Route.reasoned(why)).orThrow();
    var what = rerouting.apply(change);
    route.act(
        "REROUTE", null, actor, actor.title(), Route.bounded(what + "（" + why + "）"), now.at());
    route.to(RouteAction.REROUTE, now.at());
    return route.advance(now);
  }

  /**
   * 不同意: another section does not consent (合議不調). It goes on, and the superior common to both
   * decides (domain RT-03).
   *
   * @param raise when that is a higher post than the present decider's, otherwise null
   */
  List<RouteStep> object(
      UUID stepId, Actor actor, String why, String sealed, RouteChange.Raise raise, Moment now) {
    route.may(RouteAction.OBJECT, stepId, actor).and(() -> Route.reasoned(why)).orThrow();
    var step = route.course().step(stepId).orElseThrow();
    step.act(StepAction.OBJECT, actor, Route.bounded(why), sealed, now.at());
    route.sheet().sealed(sealed);
    route.subject().disputed();
    route.act("OBJECT", step, actor, why, now.at());
    if (raise != null) {
      var what = new Rerouting(route, actor).apply(raise);
      route.act("RAISE", null, Actor.SYSTEM, "", what, now.at());
    }
    route.to(RouteAction.OBJECT, now.at());
    return route.advance(now);
  }

  /** Passes whoever has become vacant or absent while it waited for him. */
  List<RouteStep> tend(Moment now) {
    var passed =
        route.course().in(StepState.ACTIVE).stream().filter(s -> Course.passes(s, now)).toList();
    if (route.state() != RouteState.ROUTING || passed.isEmpty()) {
      return List.of();
    }
    passed.forEach(s -> route.passed(s, now));
    route.changed();
    return route.advance(now);
  }
}
