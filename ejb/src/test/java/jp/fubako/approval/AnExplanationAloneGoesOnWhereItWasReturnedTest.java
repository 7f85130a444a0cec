package jp.fubako.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.fubako.organisation.PostKind;
import org.junit.jupiter.api.Test;

/** 再回議 without a change: domain 2.4 row 2. */
class AnExplanationAloneGoesOnWhereItWasReturnedTest {

  private final Town town = new Town();
  private final Story story =
      new Story(town, town.plan(PostKind.VICE_MAYOR, "総務課長", "会計管理者"))
          .approve("土木係長")
          .approve("建設課長補佐")
          .approve("建設課長");

  private void resume(String words) {
    story.route.detours().resume(town.drafter, words, story.next());
  }

  @Test
  void earlierApprovalsStillCount() {
    story.approve("総務課長");
    var approved = story.step("総務課長");
    var returned = story.step("会計管理者");
    story.sendBack("会計管理者", "財源は何か");
    resume("財源は一般財源です");
    assertEquals(RouteState.ROUTING, story.route.state());
    assertEquals(1, story.route.round());
    assertEquals(List.of("会計管理者"), story.waitedFor());
    assertEquals(approved, story.step("総務課長"));
    assertEquals(StepState.RETURNED, story.any(returned).state());
    story.approve("会計管理者").approve("副町長");
    assertEquals(RouteState.DECIDED, story.route.state());
  }

  @Test
  void whoeverWasInterruptedGoesOnToo() {
    story.sendBack("会計管理者", "財源は何か");
    assertEquals(StepState.SUSPENDED, story.at("総務課長").state());
    resume("財源は一般財源です");
    assertEquals(List.of("総務課長", "会計管理者"), story.waitedFor());
  }

  @Test
  void anExplanationIsMandatory() {
    story.sendBack("会計管理者", "財源は何か");
    assertEquals(ApprovalRefusal.REASON_REQUIRED, Story.refusal(() -> resume(" ")));
  }

  @Test
  void whatWasChangedBeginsAnew() {
    story.sendBack("会計管理者", "財源は何か");
    var returned = story.route.acts().getLast().at();
    assertTrue(story.route.unchangedSinceReturn(returned).isAllowed());
    assertEquals(
        ApprovalRefusal.CONTENT_CHANGED,
        Story.reason(story.route.unchangedSinceReturn(story.later())));
  }

  @Test
  void whatTheDrafterTookBackHimselfIsSubmittedAnew() {
    var fresh = new Story(town, town.plan(PostKind.SECTION_HEAD));
    fresh.route.detours().recallSubmission(town.drafter, "", fresh.later());
    assertEquals(
        ApprovalRefusal.NOBODY_RETURNED_IT,
        Story.reason(fresh.route.may(RouteAction.RESUME, null, town.drafter)));
    assertTrue(fresh.route.may(RouteAction.RESUBMIT, null, town.drafter).isAllowed());
  }
}
