package jp.fubako.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.fubako.approval.RoutePlan.PlannedLine;
import jp.fubako.approval.RoutePlan.PlannedStage;
import jp.fubako.approval.RoutePlan.PlannedStep;
import jp.fubako.organisation.PostKind;
import org.junit.jupiter.api.Test;

class ReadingNeverHoldsAnybodyUpTest {

  private final Town town = new Town();

  @Test
  void readersGetItAfterTheDecisionAndConfirmWhenTheyLike() {
    var facts =
        town.facts(
            town.staffPost(),
            town.drafter,
            town.ruling(PostKind.SECTION_HEAD, List.of()),
            null,
            List.of(town.seat("総務課長"), town.seat("財政係長")),
            null);
    var story = new Story(town, RoutePlanner.plan(facts));
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
    var reader = town.seat("総務課長").post();
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
