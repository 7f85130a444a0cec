package jp.fubako.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import jp.fubako.organisation.PostKind;
import org.junit.jupiter.api.Test;

class ParallelConcurrencesJoinBeforeTheDecisionTest {

  private final Town town = new Town();
  private final Story story =
      new Story(town, town.plan(PostKind.VICE_MAYOR, "総務課長", "会計管理者"))
          .approve("土木係長")
          .approve("建設課長補佐")
          .approve("建設課長");

  @Test
  void allAreAskedAtOnceAndTheDeciderWaitsForTheLast() {
    assertEquals(Set.of("総務課長", "会計管理者"), Set.copyOf(story.waitedFor()));
    story.approve("会計管理者");
    assertEquals(List.of("総務課長"), story.waitedFor());
    assertEquals(
        ApprovalRefusal.NOT_YOUR_TURN, Story.reason(story.may(RouteAction.APPROVE, "副町長")));
    story.approve("総務課長");
    assertEquals(List.of("副町長"), story.waitedFor());
    story.approve("副町長");
    assertEquals(RouteState.DECIDED, story.route.state());
  }

  @Test
  void aPageThatWasOpenedBeforeAParallelApprovalIsStillGood() {
    long seen = story.route.revision();
    story.approve("会計管理者");
    assertTrue(story.route.seen(story.step("総務課長"), seen).isAllowed());
  }

  @Test
  void aPageFromBeforeTheStepCameIsNot() {
    var fresh = new Story(town, town.plan(PostKind.VICE_MAYOR, "総務課長", "会計管理者"));
    long seen = fresh.route.revision();
    fresh.approve("土木係長");
    var step = fresh.step("建設課長補佐");
    assertEquals(ApprovalRefusal.CHANGED_SINCE_SEEN, Story.reason(fresh.route.seen(step, seen)));
    assertTrue(fresh.route.seen(step, fresh.route.revision()).isAllowed());
  }

  @Test
  void whenOneSendsBackTheOthersStop() {
    story.sendBack("総務課長", "金額の根拠がありません");
    assertEquals(StepState.SUSPENDED, story.at("会計管理者").state());
    var verdict = story.may(RouteAction.APPROVE, "会計管理者");
    assertEquals(ApprovalRefusal.RETURNED_MEANWHILE, Story.reason(verdict));
  }
}
