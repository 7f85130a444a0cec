package jp.fubako.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.fubako.organisation.PostKind;
import jp.fubako.routing.StepKind;
import org.junit.jupiter.api.Test;

/** 合議不調: domain RT-03. */
class ASectionThatDoesNotConsentLetsTheCommonSuperiorDecideTest {

  private static final ActingReason INSTRUCTED = new ActingReason("期限", "町長の指示", true);

  private final Town town = new Town();
  private final Story story =
      new Story(town, town.plan(PostKind.SECTION_HEAD, "総務課長", "会計管理者"))
          .approve("土木係長")
          .approve("建設課長補佐");

  private void object(RouteChange.Raise raise) {
    story
        .route
        .detours()
        .object(story.step("総務課長"), town.actor("総務課長"), "財源がありません", "sheet-x", raise, story.next());
  }

  private RouteChange.Raise toViceMayor() {
    return new RouteChange.Raise(town.asked("副町長", StepKind.DECISION), "副町長専決");
  }

  @Test
  void theSuperiorCommonToBothDecides() {
    object(toViceMayor());
    assertTrue(story.route.subject().isDisputed());
    assertEquals(StepState.OBJECTED, story.at("総務課長").state());
    assertEquals("財源がありません", story.at("総務課長").row(1, false).words());
    story.approve("会計管理者").approve("建設課長");
    assertEquals(List.of("副町長"), story.waitedFor());
    story.approve("副町長");
    assertEquals(RouteState.DECIDED, story.route.state());
  }

  @Test
  void nobodyDecidesItForTheAbsentEvenWithAnInstruction() {
    object(null);
    story.approve("会計管理者");
    var facts = new ActingFacts(true, true, List.of(town.holder("建設課長補佐")));
    var rules = new ActingRules(story.route, town.actor("建設課長補佐"), facts);
    var step = story.step("建設課長");
    assertEquals(ApprovalRefusal.CONSENT_FAILED, Story.reason(rules.may(step, INSTRUCTED)));
    var broken =
        rules.rules(step).stream().filter(r -> r.state() == ActingCheck.State.BROKEN).toList();
    assertEquals(
        List.of(ActingCheck.Rule.GRAVE), broken.stream().map(ActingCheck.Line::rule).toList());
  }

  @Test
  void itNeedsAReasonAndOnlyWhoeverIsAskedForConsentMay() {
    var fresh = new Story(town, town.plan(PostKind.SECTION_HEAD, "総務課長"));
    assertEquals(
        ApprovalRefusal.ONLY_CONSULTED, Story.reason(fresh.may(RouteAction.OBJECT, "土木係長")));
    assertEquals(
        ApprovalRefusal.REASON_REQUIRED,
        Story.refusal(
            () ->
                story
                    .route
                    .detours()
                    .object(
                        story.step("総務課長"),
                        town.actor("総務課長"),
                        " ",
                        "sheet-x",
                        null,
                        story.next())));
    assertFalse(story.route.subject().isDisputed());
  }

  @Test
  void aNewRoundBeginsWithoutTheDispute() {
    object(null);
    story.sendBack("会計管理者", "調整してください");
    story.resubmit(town.plan(PostKind.SECTION_HEAD, "総務課長"));
    assertFalse(story.route.subject().isDisputed());
    assertEquals(StepState.WAITING, story.at("総務課長").state());
  }

  @Test
  void whenItGoesBackOverItTheSectionIsAskedAgain() {
    object(null);
    story.approve("会計管理者").sendBackTo("建設課長", "建設課長補佐");
    story.approve("建設課長補佐");
    assertTrue(story.waitedFor().contains("総務課長"));
    assertTrue(story.route.subject().isDisputed(), "the mark stays in the round");
  }
}
