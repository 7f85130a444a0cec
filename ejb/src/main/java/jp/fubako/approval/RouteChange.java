package jp.fubako.approval;

import java.util.UUID;
import jp.fubako.routing.RoutePlan.PlannedStep;

/** 経路変更: one change of the steps that are still to come (domain RT-34). */
sealed interface RouteChange {

  /** Asks somebody just before a step that waits. */
  record Before(UUID stepId, PlannedStep asked) implements RouteChange {}

  /** Asks somebody side by side with a step that waits, in a line of his own. */
  record Beside(UUID stepId, PlannedStep asked) implements RouteChange {}

  /** Lets somebody read it after the decision. */
  record Notice(PlannedStep reader) implements RouteChange {}

  /** Takes out a step that waits. */
  record Remove(UUID stepId) implements RouteChange {}

  /** Puts a step that was added just before another one that waits. */
  record Move(UUID stepId, UUID beforeId) implements RouteChange {}

  /** A higher post decides; the former decider is asked before. */
  record Raise(PlannedStep decider, String levelName) implements RouteChange {}
}
