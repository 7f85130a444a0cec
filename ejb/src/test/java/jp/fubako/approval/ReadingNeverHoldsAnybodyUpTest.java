package jp.fubako.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.fubako.organisation.PostKind;
import jp.fubako.routing.PlanReason;
import jp.fubako.routing.RoutePlan;
import jp.fubako.routing.RoutePlan.PlannedLine;
import jp.fubako.routing.RoutePlan.PlannedStage;
import jp.fubako.routing.RoutePlan.PlannedStep;
import jp.fubako.routing.StepKind;
import org.junit.jupiter.api.Test;

class ReadingNeverHoldsAnybodyUpTest {

  private final Town town = new Town();

  @Test
  void readersGetItAfterTheDecisionAndConfirmWhenTheyLike() {
    var story = new Story(town, town.planToRead("総務課長", "財政係長"));
    story.approve("土木係長").approve("建設課長補佐").approve("建設課長");

    assertEquals(RouteState.DECIDED, story.route.state());
    assertEquals(StepState.ACTIVE, story.at("総務課長").state());
    assertEquals(StepState.ACTIVE, story.at("財政係長").state());
    assertEquals(
        ApprovalRefusal.ONLY_TO_READ, Story.reason(story.may(RouteAction.APPROVE, "総務課長")));

    story.route.markRead(story.step("総務課長"), town.actor("総務課長"), story.later());
    assertEquals(StepState.READ, story.at("総務課長").state());
    assertEquals(RouteState.DECIDED, story.route.state());
  }

  @Test
  void aReaderInTheMiddleIsPassedAtOnce() {
    var plan = town.plan(PostKind.SECTION_HEAD);
    var stages = new ArrayList<>(plan.stages());
    var reader = town.post("総務課長");
    var read =
        new PlannedStep(
            StepKind.READ,
            reader.id(),
            null,
            reader.unitName(),
            reader.title(),
            reader.fullTitle(),
            "",
            PlanReason.ADDED_READER,
            "",
            "",
            false,
            null);
    stages.add(1, new PlannedStage(List.of(new PlannedLine(List.of(read)))));
    var story =
        new Story(
            town,
            new RoutePlan(plan.levelName(), plan.reason(), plan.article(), stages, List.of()));
    assertEquals(List.of("土木係長"), story.waitedFor());
    assertEquals(StepState.ACTIVE, story.at("総務課長").state());
  }

  @Test
  void aStepToApproveIsNotConfirmedAsRead() {
    var story = new Story(town, town.plan(PostKind.SECTION_HEAD));
    assertEquals(
        ApprovalRefusal.NOT_A_READ_STEP, Story.reason(story.may(RouteAction.MARK_READ, "土木係長")));
    assertTrue(
        story.route.may(RouteAction.MARK_READ, UUID.randomUUID(), town.drafter)
            instanceof jp.fubako.shared.Verdict.Refused);
  }
}
