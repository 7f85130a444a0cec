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
          .on(ROUTING, RouteAction.AMEND, ROUTING)
          .on(ROUTING, RouteAction.DECIDE, DECIDED)
          .on(ROUTING, RouteAction.ACT_FOR, DECIDED)
          .on(ROUTING, RouteAction.POST_REVIEW, ROUTING)
          .on(ROUTING, RouteAction.SEND_BACK, RETURNED)
          .on(ROUTING, RouteAction.SEND_BACK_TO, ROUTING)
          .on(ROUTING, RouteAction.RECALL, ROUTING)
          .on(ROUTING, RouteAction.RECALL_SUBMISSION, RETURNED)
          .on(ROUTING, RouteAction.PULL_UP, ROUTING)
          .on(ROUTING, RouteAction.REROUTE, ROUTING)
          .on(ROUTING, RouteAction.OBJECT, ROUTING)
          .on(ROUTING, RouteAction.REJECT, REJECTED)
          .on(ROUTING, RouteAction.WITHDRAW, WITHDRAWN)
          .on(ROUTING, RouteAction.SCRAP, SCRAPPED)
          .on(ROUTING, RouteAction.MARK_READ, ROUTING)
          .on(RETURNED, RouteAction.RESUBMIT, ROUTING)
          .on(RETURNED, RouteAction.RESUME, ROUTING)
          .on(RETURNED, RouteAction.WITHDRAW, WITHDRAWN)
          .on(RETURNED, RouteAction.SCRAP, SCRAPPED)
          .on(DECIDED, RouteAction.MARK_READ, DECIDED)
          .on(DECIDED, RouteAction.POST_REVIEW, DECIDED)
          .on(DECIDED, RouteAction.FULFIL, DECIDED)
          .build();

  static final TransitionTable<StepState, StepAction> STEP =
      TransitionTable.from(StepState.WAITING, StepAction.class)
          .on(StepState.WAITING, StepAction.ACTIVATE, StepState.ACTIVE)
          .on(StepState.WAITING, StepAction.SKIP, StepState.SKIPPED)
          .on(StepState.WAITING, StepAction.PASS_OVER, StepState.POST_REVIEW)
          .on(StepState.WAITING, StepAction.CANCEL, StepState.CANCELLED)
          .on(StepState.ACTIVE, StepAction.APPROVE, StepState.APPROVED)
          .on(StepState.ACTIVE, StepAction.SEND_BACK, StepState.RETURNED)
          .on(StepState.ACTIVE, StepAction.REJECT, StepState.REJECTED)
          .on(StepState.ACTIVE, StepAction.OBJECT, StepState.OBJECTED)
          .on(StepState.ACTIVE, StepAction.MARK_READ, StepState.READ)
          .on(StepState.ACTIVE, StepAction.DEACTIVATE, StepState.WAITING)
          .on(StepState.ACTIVE, StepAction.SKIP, StepState.SKIPPED)
          .on(StepState.ACTIVE, StepAction.PASS_OVER, StepState.POST_REVIEW)
          .on(StepState.ACTIVE, StepAction.SUSPEND, StepState.SUSPENDED)
          .on(StepState.ACTIVE, StepAction.CANCEL, StepState.CANCELLED)
          .on(StepState.SUSPENDED, StepAction.ACTIVATE, StepState.ACTIVE)
          .on(StepState.SUSPENDED, StepAction.SKIP, StepState.SKIPPED)
          .on(StepState.SUSPENDED, StepAction.PASS_OVER, StepState.POST_REVIEW)
          .on(StepState.SUSPENDED, StepAction.CANCEL, StepState.CANCELLED)
          .on(StepState.APPROVED, StepAction.REVOKE, StepState.REVOKED)
          .on(StepState.OBJECTED, StepAction.REVOKE, StepState.REVOKED)
          .on(StepState.POST_REVIEW, StepAction.APPROVE, StepState.APPROVED)
          .on(StepState.POST_REVIEW, StepAction.POST_REVIEW, StepState.POST_REVIEWED)
          .on(StepState.POST_REVIEW, StepAction.CANCEL, StepState.CANCELLED)
          .build();

  private RouteTables() {}
}
