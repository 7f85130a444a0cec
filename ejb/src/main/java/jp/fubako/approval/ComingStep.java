package jp.fubako.approval;

import jp.fubako.shared.Verdict;

/**
 * A step that is still to come, as somebody sees it who may change the route.
 *
 * @param remove whether he may take it out
 * @param earlier whether he may put it before the one in front of it
 * @param later whether he may put it behind the next one
 */
public record ComingStep(StepRow step, Verdict remove, Verdict earlier, Verdict later) {

  static ComingStep of(Route route, RouteStep step, Rerouting rerouting) {
    return new ComingStep(
        step.row(route.round(), false),
        rerouting.may(new RouteChange.Remove(step.id())),
        rerouting.may(Rerouting.move(route, step.id(), true)),
        rerouting.may(Rerouting.move(route, step.id(), false)));
  }
}
