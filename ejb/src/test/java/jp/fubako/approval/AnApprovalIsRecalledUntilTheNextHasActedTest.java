package jp.fubako.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.fubako.organisation.PostKind;
import org.junit.jupiter.api.Test;

/** 引戻し: domain RT-13, 2.2 "recall", 2.4 "Recall before next acted". */
class AnApprovalIsRecalledUntilTheNextHasActedTest {

  private final Town town = new Town();
  private final Story story = new Story(town, town.plan(PostKind.VICE_MAYOR, "総務課長", "会計管理者"));

  @Test
  void theStepIsOpenAgainAndTheRecalledApprovalIsKept() {
    story.approve("土木係長");
    var recalled = story.step("土木係長");
    story.recall("土木係長");
    assertEquals(List.of("土木係長"), story.waitedFor());
    assertEquals(StepState.WAITING, story.at("建設課長補佐").state());
    var kept = story.any(recalled);
    assertEquals(StepState.REVOKED, kept.state());
    assertEquals("sheet-2", kept.sheetHash());
    assertTrue(kept.row(1, false).superseded());
    assertEquals("RECALL", story.route.acts().getLast().action());
  }

  @Test
  void theRepeatedApprovalTakesAnotherField() {
    var cell = story.at("土木係長").cell();
    story.approve("土木係長").recall("土木係長");
    assertFalse(story.at("土木係長").cell().equals(cell), "a field takes one signature only");
    story.approve("土木係長");
    assertEquals(List.of("建設課長補佐"), story.waitedFor());
  }

  @Test
  void afterTheNextHasActedItIsTooLate() {
    story.approve("土木係長").approve("建設課長補佐");
    assertEquals(
        ApprovalRefusal.NEXT_HAS_ACTED, Story.reason(story.may(RouteAction.RECALL, "土木係長")));
    assertTrue(story.may(RouteAction.RECALL, "建設課長補佐").isAllowed());
  }

  @Test
  void onlyOnesOwnActIsRecalled() {
    story.approve("土木係長");
    var other = town.actor("建設課長補佐");
    assertEquals(
        ApprovalRefusal.NOT_YOUR_ACT,
        Story.reason(story.route.may(RouteAction.RECALL, story.step("土木係長"), other)));
    assertEquals(
        ApprovalRefusal.NOT_YOUR_ACT, Story.reason(story.may(RouteAction.RECALL, "建設課長補佐")));
  }

  @Test
  void aRecalledConcurrenceHoldsTheJoinUpAgain() {
    story.approve("土木係長").approve("建設課長補佐").approve("建設課長");
    story.approve("総務課長").approve("会計管理者");
    assertEquals(List.of("副町長"), story.waitedFor());
    story.recall("総務課長");
    assertEquals(List.of("総務課長"), story.waitedFor());
    story.approve("総務課長");
    assertEquals(List.of("副町長"), story.waitedFor());
  }

  @Test
  void aDecisionIsNotRecalled() {
    story.approve("土木係長").approve("建設課長補佐").approve("建設課長");
    story.approve("総務課長").approve("会計管理者").approve("副町長");
    assertEquals(
        ApprovalRefusal.ALREADY_DECIDED, Story.reason(story.may(RouteAction.RECALL, "副町長")));
  }

  @Test
  void theDrafterTakesItBackWhileNobodyHasActed() {
    assertTrue(story.route.may(RouteAction.RECALL_SUBMISSION, null, town.drafter).isAllowed());
    story.route.detours().recallSubmission(town.drafter, "添付の差替え", story.later());
    assertEquals(RouteState.RETURNED, story.route.state());
    assertTrue(story.waitedFor().isEmpty());
    story.resubmit(town.plan(PostKind.SECTION_HEAD));
    assertEquals(List.of("土木係長"), story.waitedFor());
  }

  @Test
  void theDrafterDoesNotTakeItBackOverAnApproval() {
    story.approve("土木係長");
    assertEquals(
        ApprovalRefusal.NEXT_HAS_ACTED,
        Story.reason(story.route.may(RouteAction.RECALL_SUBMISSION, null, town.drafter)));
  }

  @Test
  void withoutAFreeFieldNothingIsRecalled() {
    var tight = new Story(town, town.plan(PostKind.SECTION_HEAD), 1, false);
    tight.approve("土木係長").recall("土木係長").approve("土木係長");
    assertEquals(ApprovalRefusal.NO_CELL_LEFT, Story.reason(tight.may(RouteAction.RECALL, "土木係長")));
  }
}
