package jp.fubako.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.fubako.organisation.PostKind;
import org.junit.jupiter.api.Test;

/** 仮決裁 → 合議 → 本決裁: domain RT-08, 2.2 "provisional". */
class AProvisionalDecisionWaitsForTheFinalOneTest {

  private final Town town = new Town();
  private final Story story =
      new Story(town, town.withProvisional(town.plan(PostKind.VICE_MAYOR, "総務課長"), "建設課長"));

  @Test
  void theHeadDecidesForHisSectionAndTheOthersAreAskedThen() {
    story.approve("土木係長").approve("建設課長補佐");
    assertFalse(story.route.provisional());
    story.approve("建設課長");
    assertTrue(story.route.provisional());
    assertEquals(RouteState.ROUTING, story.route.state());
    assertEquals(List.of("総務課長"), story.waitedFor());
    story.approve("総務課長").approve("副町長");
    assertEquals(RouteState.DECIDED, story.route.state());
  }

  @Test
  void nobodyPassesHimOver() {
    story.away.put("建設課長", Presence.PASSED_OVER);
    story.approve("土木係長").approve("建設課長補佐");
    assertEquals(List.of("建設課長"), story.waitedFor());
  }

  @Test
  void heRefusesNothingForGood() {
    story.approve("土木係長").approve("建設課長補佐");
    assertEquals(
        ApprovalRefusal.NOT_THE_DECIDER, Story.reason(story.may(RouteAction.REJECT, "建設課長")));
  }
}
