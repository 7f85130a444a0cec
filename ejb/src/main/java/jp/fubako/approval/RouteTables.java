package jp.fubako.approval;

import static jp.fubako.approval.RouteState.DECIDED;
import static jp.fubako.approval.RouteState.REJECTED;
import static jp.fubako.approval.RouteState.RETURNED;
import static jp.fubako.approval.RouteState.ROUTING;
import static jp.fubako.approval.RouteState.SCRAPPED;
import static jp.fubako.approval.RouteState.WITHDRAWN;

import jp.fubako.shared.TransitionTable;

/** The two transition tables of approval (domain 2.2 and 2.3). */
final class RouteTables {

  static final TransitionTable<RouteState, RouteAction> ROUTE =
      TransitionTable.from(ROUTING, RouteAction.class)
          .on(ROUTING, RouteAction.APPROVE, ROUTING)
          .on(ROUTING, RouteAction.DECIDE, DECIDED)
          .on(ROUTING, RouteAction.SEND_BACK, RETURNED)
          .on(ROUTING, RouteAction.REJECT, REJECTED)
          .on(ROUTING, RouteAction.WITHDRAW, WITHDRAWN)
          .on(ROUTING, RouteAction.SCRAP, SCRAPPED)
          .on(ROUTING, RouteAction.MARK_READ, ROUTING)
          .on(RETURNED, RouteAction.RESUBMIT, ROUTING)
          .on(RETURNED, RouteAction.WITHDRAW, WITHDRAWN)
          .on(RETURNED, RouteAction.SCRAP, SCRAPPED)
          .on(DECIDED, RouteAction.MARK_READ, DECIDED)
          .build();

  static final TransitionTable<StepState, StepAction> STEP =
      TransitionTable.from(StepState.WAITING, StepAction.class)
          .on(StepState.WAITING, StepAction.ACTIVATE, StepState.ACTIVE)
          .on(StepState.WAITING, StepAction.SKIP, StepState.SKIPPED)
          .on(StepState.WAITING, StepAction.CANCEL, StepState.CANCELLED)
          .on(StepState.ACTIVE, StepAction.APPROVE, StepState.APPROVED)
          .on(StepState.ACTIVE, StepAction.SEND_BACK, StepState.RETURNED)
          .on(StepState.ACTIVE, StepAction.REJECT, StepState.REJECTED)
          .on(StepState.ACTIVE, StepAction.MARK_READ, StepState.READ)
          .on(StepState.ACTIVE, StepAction.SUSPEND, StepState.SUSPENDED)
          .on(StepState.ACTIVE, StepAction.CANCEL, StepState.CANCELLED)
          .on(StepState.SUSPENDED, StepAction.CANCEL, StepState.CANCELLED)
          .build();

  private RouteTables() {}
}
