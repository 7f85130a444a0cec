package jp.fubako.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.fubako.organisation.PostKind;
import org.junit.jupiter.api.Test;

class AProposalGoesUpTheLineStepByStepTest {

  private final Town town = new Town();

  @Test
  void eachHolderIsAskedOnlyWhenItIsHisTurn() {
    var story = new Story(town, town.plan(PostKind.SECTION_HEAD));
    assertEquals(List.of("土木係長"), story.waitedFor());
    assertEquals(
        ApprovalRefusal.NOT_YOUR_TURN, Story.reason(story.may(RouteAction.APPROVE, "建設課長")));

    story.approve("土木係長");
    assertEquals(List.of("建設課長補佐"), story.waitedFor());
    story.approve("建設課長補佐");
    assertEquals(List.of("建設課長"), story.waitedFor());
    story.approve("建設課長");

    assertEquals(RouteState.DECIDED, story.route.state());
    assertTrue(story.waitedFor().isEmpty());
  }

  @Test
  void theSheetGrowsByOneSealWithEveryApproval() {
    var story = new Story(town, town.plan(PostKind.SECTION_HEAD));
    assertEquals("sheet-1", story.route.sheetHash());
    story.approve("土木係長");
    assertEquals("sheet-2", story.route.sheetHash());
    assertEquals("sheet-2", story.at("土木係長").sheetHash());
    assertEquals("sheet-1", story.route.course().origin().sheetHash());
  }

  @Test
  void aDecidedRouteTakesNoFurtherAct() {
    var story = new Story(town, town.plan(PostKind.SECTION_HEAD));
    story.approve("土木係長").approve("建設課長補佐").approve("建設課長");
    var sheet = story.route.sheetHash();

    assertEquals(ApprovalRefusal.ALREADY_DONE, Story.refusal(() -> story.approve("建設課長")));
    assertEquals(
        ApprovalRefusal.ALREADY_DECIDED,
        Story.reason(story.route.may(RouteAction.WITHDRAW, null, town.drafter)));
    assertEquals(
        ApprovalRefusal.ALREADY_DECIDED,
        Story.reason(story.route.may(RouteAction.SCRAP, null, town.actor("建設課長"))));
    assertEquals(
        ApprovalRefusal.ALREADY_DECIDED,
        Story.reason(story.route.may(RouteAction.RESUBMIT, null, town.drafter)));
    assertEquals(sheet, story.route.sheetHash());
  }

  @Test
  void somebodyElsesStepIsRefused() {
    var story = new Story(town, town.plan(PostKind.SECTION_HEAD));
    var verdict = story.route.may(RouteAction.APPROVE, story.step("土木係長"), town.actor("総務課長"));
    assertEquals(ApprovalRefusal.NOT_YOUR_STEP, Story.reason(verdict));
    assertFalse(story.route.may(RouteAction.APPROVE, story.step("土木係長"), town.drafter).isAllowed());
  }

  @Test
  void whoeverComesToThePostInheritsTheStep() {
    var story = new Story(town, town.plan(PostKind.SECTION_HEAD));
    var successor =
        new Actor(java.util.UUID.randomUUID(), "後任 太郎", java.util.Set.of(town.post("土木係長").id()));
    assertTrue(story.route.may(RouteAction.APPROVE, story.step("土木係長"), successor).isAllowed());
    var former = new Actor(town.actor("土木係長").personId(), "庄司 健", java.util.Set.of());
    assertEquals(
        ApprovalRefusal.NOT_YOUR_STEP,
        Story.reason(story.route.may(RouteAction.APPROVE, story.step("土木係長"), former)));
  }

  @Test
  void theSecondOfTwoWhoActIsToldWhoWasFaster() {
    var story = new Story(town, town.plan(PostKind.SECTION_HEAD));
    story.approve("土木係長");
    var verdict = story.may(RouteAction.SEND_BACK, "土木係長");
    assertEquals(ApprovalRefusal.ALREADY_DONE, Story.reason(verdict));
    var refused = (jp.fubako.shared.Verdict.Refused) verdict;
    assertEquals(List.of("庄司 健", story.at("土木係長").actedAt()), refused.args(), "who and when");
  }
}
