package jp.fubako.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import jp.fubako.organisation.PostKind;
import jp.fubako.routing.RoutePlan;
import org.junit.jupiter.api.Test;

class ARouteHasExactlyOneDeciderTest {

  private final Town town = new Town();
  private final RoutePlan plan = town.plan(PostKind.VICE_MAYOR);

  @Test
  void withoutOneItDoesNotStart() {
    var stages = plan.stages().subList(0, plan.stages().size() - 1);
    assertEquals(ApprovalRefusal.NOT_ONE_DECIDER, Story.refusal(() -> start(stages)));
  }

  @Test
  void withTwoItDoesNotStart() {
    var stages = new ArrayList<>(plan.stages());
    stages.add(stages.getLast());
    assertEquals(ApprovalRefusal.NOT_ONE_DECIDER, Story.refusal(() -> start(stages)));
  }

  @Test
  void nobodyIsAskedAfterTheDecision() {
    var stages = new ArrayList<>(plan.stages());
    stages.add(1, stages.removeLast());
    assertEquals(ApprovalRefusal.NOT_ONE_DECIDER, Story.refusal(() -> start(stages)));
  }

  @Test
  void theDrafterComesFirst() {
    var stages = plan.stages().subList(1, plan.stages().size());
    assertEquals(ApprovalRefusal.NOT_ONE_DECIDER, Story.refusal(() -> start(stages)));
  }

  private void start(List<RoutePlan.PlannedStage> stages) {
    new Story(town, new RoutePlan("副町長専決", "", "", stages, List.of()));
  }
}
