package jp.fubako.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jp.fubako.organisation.PostKind;
import org.junit.jupiter.api.Test;

class AProposalMayEndWithoutADecisionTest {

  private final Town town = new Town();
  private final Story story = new Story(town, town.plan(PostKind.SECTION_HEAD));

  @Test
  void onlyTheDeciderRejects() {
    assertEquals(
        ApprovalRefusal.NOT_THE_DECIDER, Story.reason(story.may(RouteAction.REJECT, "土木係長")));
    story.approve("土木係長").approve("建設課長補佐");
    story.route.reject(story.step("建設課長"), town.actor("建設課長"), "必要性がない", story.later());
    assertEquals(RouteState.REJECTED, story.route.state());
    assertTrue(story.waitedFor().isEmpty());
    assertEquals(StepState.APPROVED, story.at("土木係長").state());
  }

  @Test
  void theDrafterWithdrawsWithAReason() {
    assertEquals(
        ApprovalRefusal.NOT_THE_DRAFTER,
        Story.reason(story.route.may(RouteAction.WITHDRAW, null, town.actor("土木係長"))));
    assertEquals(
        ApprovalRefusal.REASON_REQUIRED,
        Story.refusal(
            () -> story.route.end(RouteAction.WITHDRAW, town.drafter, "主事", "", story.later())));
    story.route.end(RouteAction.WITHDRAW, town.drafter, "主事", "重複のため", story.later());
    assertEquals(RouteState.WITHDRAWN, story.route.state());
    assertEquals(ApprovalRefusal.ROUTE_ENDED, Story.reason(story.may(RouteAction.APPROVE, "土木係長")));
  }

  @Test
  void theHeadOfTheSectionMayWithdrawAndScrap() {
    var head = town.actor("建設課長");
    assertTrue(story.route.may(RouteAction.WITHDRAW, null, head).isAllowed());
    assertTrue(story.route.may(RouteAction.SCRAP, null, head).isAllowed());
    assertEquals(
        ApprovalRefusal.NOT_A_SUPERIOR,
        Story.reason(story.route.may(RouteAction.SCRAP, null, town.drafter)));
    story.route.end(RouteAction.SCRAP, head, "建設課長", "事業中止", story.later());
    assertEquals(RouteState.SCRAPPED, story.route.state());
  }

  @Test
  void aReturnedProposalMayBeWithdrawn() {
    story.sendBack("土木係長", "様式違い");
    story.route.end(RouteAction.WITHDRAW, town.drafter, "主事", "別件で起案", story.later());
    assertEquals(RouteState.WITHDRAWN, story.route.state());
  }

  @Test
  void anEndedProposalIsNotRevived() {
    story.route.end(RouteAction.WITHDRAW, town.drafter, "主事", "重複のため", story.later());
    var plan = town.plan(PostKind.SECTION_HEAD);
    assertEquals(ApprovalRefusal.ROUTE_ENDED, Story.refusal(() -> story.resubmit(plan)));
  }
}
