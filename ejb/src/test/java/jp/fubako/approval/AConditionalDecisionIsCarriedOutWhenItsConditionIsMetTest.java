package jp.fubako.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jp.fubako.organisation.PostKind;
import org.junit.jupiter.api.Test;

/** 条件付決裁: domain RT-17. */
class AConditionalDecisionIsCarriedOutWhenItsConditionIsMetTest {

  private final Town town = new Town();
  private final Story story =
      new Story(town, town.plan(PostKind.SECTION_HEAD)).approve("土木係長").approve("建設課長補佐");

  @Test
  void untilThenNothingIsIssuedOrCompleted() {
    story.approve("建設課長");
    story.route.conditional("財政係と協議のうえ執行すること");
    assertEquals(RouteState.DECIDED, story.route.state());
    assertEquals(ApprovalRefusal.CONDITION_OPEN, Story.reason(story.route.mayEnforce()));
    assertEquals(ApprovalRefusal.CONDITION_OPEN, Story.reason(story.route.mayComplete()));
    assertEquals(
        ApprovalRefusal.NOT_THE_DRAFTER,
        Story.reason(story.route.may(RouteAction.FULFIL, null, town.actor("総務課長"))));
    assertEquals(
        ApprovalRefusal.REASON_REQUIRED,
        Story.refusal(() -> story.route.fulfil(town.drafter, " ", story.later())));
    story.route.fulfil(town.drafter, "11月20日 財政係長と協議済", story.later());
    assertTrue(story.route.mayEnforce().isAllowed());
    assertTrue(story.route.mayComplete().isAllowed());
    assertEquals("11月20日 財政係長と協議済", story.route.condition().row().metWords());
    assertEquals(
        ApprovalRefusal.NO_CONDITION,
        Story.reason(story.route.may(RouteAction.FULFIL, null, town.drafter)));
  }

  @Test
  void aPlainDecisionHasNone() {
    story.approve("建設課長");
    assertTrue(story.route.mayEnforce().isAllowed());
    assertFalse(story.route.may(RouteAction.FULFIL, null, town.drafter).isAllowed());
  }
}
