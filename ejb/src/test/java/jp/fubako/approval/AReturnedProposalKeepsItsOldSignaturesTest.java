package jp.fubako.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.fubako.organisation.PostKind;
import jp.fubako.routing.RoutePlan;
import org.junit.jupiter.api.Test;

class AReturnedProposalKeepsItsOldSignaturesTest {

  private final Town town = new Town();
  private final RoutePlan plan = town.plan(PostKind.SECTION_HEAD);
  private final Story story = new Story(town, plan).approve("土木係長");

  @Test
  void aReasonIsMandatory() {
    assertEquals(
        ApprovalRefusal.REASON_REQUIRED, Story.refusal(() -> story.sendBack("建設課長補佐", " ")));
    assertEquals(RouteState.ROUTING, story.route.state());
  }

  @Test
  void nobodyButTheDrafterActsWhileItIsReturned() {
    story.sendBack("建設課長補佐", "添付不足");
    assertEquals(RouteState.RETURNED, story.route.state());
    assertTrue(story.waitedFor().isEmpty());
    assertTrue(story.route.may(RouteAction.RESUBMIT, null, town.drafter).isAllowed());
    assertEquals(
        ApprovalRefusal.NOT_THE_DRAFTER,
        Story.reason(story.route.may(RouteAction.RESUBMIT, null, town.actor("土木係長"))));
  }

  @Test
  void theNewRoundStartsFromTheFirstStepAndTheOldOneIsKept() {
    var oldStep = story.step("土木係長");
    story.sendBack("建設課長補佐", "添付不足");
    var oldSheet = story.route.sheetHash();
    var oldFile = story.route.sheet().sheetFileId();
    story.resubmit(plan);

    assertEquals(2, story.route.round());
    assertEquals(List.of("土木係長"), story.waitedFor());
    var kept = story.route.oldRounds().getFirst();
    assertEquals(oldSheet, kept.sheetHash());
    assertEquals(oldFile, kept.sheetFileId());
    var approval =
        story.route.steps().stream().filter(s -> s.id().equals(oldStep)).findFirst().orElseThrow();
    assertEquals(StepState.APPROVED, approval.state());
    assertTrue(approval.row(story.route.round(), false).superseded());
    assertEquals("sheet-2", approval.sheetHash());
  }

  @Test
  void aStepOfTheOldRoundTakesNoApproval() {
    var waiting = story.step("建設課長");
    story.sendBack("建設課長補佐", "添付不足").resubmit(plan);
    var verdict = story.route.may(RouteAction.APPROVE, waiting, town.actor("建設課長"));
    assertEquals(ApprovalRefusal.OLD_ROUND, Story.reason(verdict));
  }

  @Test
  void norIsItDecidedInTheDecidersPlace() {
    var decision = story.route.course().decision().id();
    story.sendBack("建設課長補佐", "添付不足").resubmit(plan);
    var verdict = story.route.may(RouteAction.ACT_FOR, decision, town.actor("建設課長補佐"));
    assertEquals(ApprovalRefusal.OLD_ROUND, Story.reason(verdict));
  }

  @Test
  void onlyAReturnedProposalIsSubmittedAgain() {
    assertEquals(ApprovalRefusal.NOT_RETURNED, Story.refusal(() -> story.resubmit(plan)));
  }

  @Test
  void theHistoryTellsEveryAct() {
    story.sendBack("建設課長補佐", "添付不足").resubmit(plan);
    assertEquals(
        List.of("SUBMIT", "APPROVE", "SEND_BACK", "RESUBMIT"),
        story.route.acts().stream().map(RouteAct::action).toList());
    assertEquals("添付不足", story.route.acts().get(2).row().words());
  }
}
