package jp.fubako.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jp.fubako.organisation.PostKind;
import org.junit.jupiter.api.Test;

/** 引上げ: domain RT-22, 2.2 "pull-up". */
class ASuperiorTakesItUpOverThoseBelowHimTest {

  private final Town town = new Town();
  private final Story story = new Story(town, town.plan(PostKind.VICE_MAYOR, "総務課長"));

  @Test
  void thoseJumpedOverSeeItAfterwards() {
    story.pullUp("建設課長");
    assertEquals(List.of("建設課長"), story.waitedFor());
    assertEquals(StepState.POST_REVIEW, story.at("土木係長").state());
    assertEquals(StepState.POST_REVIEW, story.at("建設課長補佐").state());
    story.approve("建設課長");
    assertEquals(List.of("総務課長"), story.waitedFor());
  }

  @Test
  void aReasonIsMandatory() {
    var step = story.step("建設課長");
    assertEquals(
        ApprovalRefusal.REASON_REQUIRED,
        Story.refusal(
            () -> story.route.detours().pullUp(step, town.actor("建設課長"), "", story.next())));
  }

  @Test
  void notAcrossTheConsentOfAnotherSection() {
    assertEquals(
        ApprovalRefusal.CONSENT_BETWEEN, Story.reason(story.may(RouteAction.PULL_UP, "副町長")));
    story.approve("土木係長").approve("建設課長補佐").approve("建設課長").approve("総務課長");
    assertEquals(
        ApprovalRefusal.NOT_WAITING,
        Story.reason(story.may(RouteAction.PULL_UP, "副町長")),
        "it is his turn anyway");
  }

  @Test
  void nobodyTakesUpAnothersStep() {
    assertEquals(
        ApprovalRefusal.NOT_YOUR_STEP,
        Story.reason(story.route.may(RouteAction.PULL_UP, story.step("建設課長"), town.actor("総務課長"))));
  }
}
