package jp.fubako.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jp.fubako.organisation.PostKind;
import org.junit.jupiter.api.Test;

/** 差戻し to an earlier actor (再承認請求): domain RT-12, 2.4 row 3. */
class ASubjectReturnedToAnEarlierActorIsApprovedAnewTest {

  private final Town town = new Town();
  private final Story story = new Story(town, town.plan(PostKind.VICE_MAYOR, "総務課長", "会計管理者"));

  private void untilTheConcurrences() {
    story.approve("土木係長").approve("建設課長補佐").approve("建設課長").approve("総務課長");
  }

  @Test
  void heAndThoseAfterHimActAgainAndThoseBeforeHimDoNot() {
    untilTheConcurrences();
    var first = story.step("土木係長");
    var revoked = List.of(story.step("建設課長補佐"), story.step("建設課長"), story.step("総務課長"));
    story.sendBackTo("会計管理者", "建設課長補佐");
    assertEquals(RouteState.ROUTING, story.route.state());
    assertEquals(List.of("建設課長補佐"), story.waitedFor());
    assertEquals(first, story.step("土木係長"), "his approval still counts");
    for (var id : revoked) {
      assertEquals(StepState.REVOKED, story.any(id).state());
    }
    story.approve("建設課長補佐").approve("建設課長");
    assertEquals(List.of("総務課長", "会計管理者"), story.waitedFor());
    story.approve("総務課長").approve("会計管理者").approve("副町長");
    assertEquals(RouteState.DECIDED, story.route.state());
  }

  @Test
  void whoeverReturnedItIsAskedAgain() {
    untilTheConcurrences();
    var returned = story.step("会計管理者");
    story.sendBackTo("会計管理者", "建設課長");
    assertEquals(StepState.RETURNED, story.any(returned).state());
    assertEquals(StepState.WAITING, story.at("会計管理者").state());
  }

  @Test
  void aReasonIsMandatory() {
    untilTheConcurrences();
    assertEquals(
        ApprovalRefusal.REASON_REQUIRED,
        Story.refusal(
            () ->
                story
                    .route
                    .detours()
                    .sendBackTo(
                        story.step("会計管理者"),
                        story.step("建設課長"),
                        town.actor("会計管理者"),
                        " ",
                        story.next())));
  }

  @Test
  void onlySomebodyWhoApprovedBeforeIsReturnedTo() {
    untilTheConcurrences();
    var rules = new RouteRules(story.route, town.actor("会計管理者"));
    var mine = story.step("会計管理者");
    assertEquals(
        ApprovalRefusal.NOT_AN_EARLIER_ACTOR,
        Story.reason(rules.mayReturn(mine, story.step("総務課長"))),
        "another line of the same stage is not earlier");
    assertEquals(
        ApprovalRefusal.NOT_AN_EARLIER_ACTOR,
        Story.reason(rules.mayReturn(mine, story.route.course().origin().id())),
        "that is the plain return to the drafter");
  }

  @Test
  void theFirstOfTheLineHasNobodyBeforeHim() {
    assertEquals(
        ApprovalRefusal.NOBODY_BEFORE, Story.reason(story.may(RouteAction.SEND_BACK_TO, "土木係長")));
  }
}
