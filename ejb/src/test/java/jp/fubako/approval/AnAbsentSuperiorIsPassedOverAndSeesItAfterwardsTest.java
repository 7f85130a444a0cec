package jp.fubako.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.fubako.organisation.PostKind;
import org.junit.jupiter.api.Test;

/** 後閲 in its ways and 欠員: domain RT-20, RT-21, RT-26, 2.6. */
class AnAbsentSuperiorIsPassedOverAndSeesItAfterwardsTest {

  private final Town town = new Town();
  private final Story story = new Story(town, town.plan(PostKind.SECTION_HEAD));

  @Test
  void whoHasAskedForItIsPassedOverWhenHisTurnComes() {
    story.away.put("建設課長補佐", Presence.PASSED_OVER);
    story.approve("土木係長");
    assertEquals(List.of("建設課長"), story.waitedFor());
    assertEquals(StepState.POST_REVIEW, story.at("建設課長補佐").state());
    assertEquals("PASS_OVER", story.route.acts().getLast().action());
    story.approve("建設課長");
    assertEquals(RouteState.DECIDED, story.route.state());
    story.postReview("建設課長補佐");
    assertEquals(StepState.POST_REVIEWED, story.at("建設課長補佐").state());
  }

  @Test
  void whoIsMerelyAbsentIsWaitedFor() {
    story.away.put("建設課長補佐", Presence.ABSENT);
    story.approve("土木係長");
    assertEquals(List.of("建設課長補佐"), story.waitedFor());
  }

  @Test
  void whoComesBackEarlyApprovesAsLongAsHisSuperiorHasNotActed() {
    story.away.put("建設課長補佐", Presence.PASSED_OVER);
    story.approve("土木係長");
    story.away.clear();
    assertTrue(story.may(RouteAction.APPROVE, "建設課長補佐").isAllowed());
    story.approve("建設課長補佐");
    assertEquals(StepState.APPROVED, story.at("建設課長補佐").state());
    assertEquals(List.of("建設課長"), story.waitedFor());
  }

  @Test
  void afterHisSuperiorActedOnlyTheReviewIsLeft() {
    story.away.put("建設課長補佐", Presence.PASSED_OVER);
    story.approve("土木係長").approve("建設課長");
    assertEquals(
        ApprovalRefusal.ALREADY_DECIDED, Story.reason(story.may(RouteAction.APPROVE, "建設課長補佐")));
    assertTrue(story.may(RouteAction.POST_REVIEW, "建設課長補佐").isAllowed());
  }

  @Test
  void aPostThatFallsVacantOnTheWayIsSkippedAndTheHistorySaysSo() {
    story.approve("土木係長");
    story.away.put("建設課長補佐", Presence.VACANT);
    var opened = story.route.detours().tend(story.next());
    assertEquals(List.of("建設課長"), opened.stream().map(RouteStep::fullTitle).toList());
    assertEquals(StepState.SKIPPED, story.at("建設課長補佐").state());
    assertEquals("SKIP", story.route.acts().getLast().action());
    assertTrue(
        story.route.detours().tend(story.next()).isEmpty(), "a second look finds nothing more");
  }

  @Test
  void neitherAConcurrenceNorTheDecisionIsPassedOver() {
    var asked = new Story(town, town.plan(PostKind.SECTION_HEAD, "総務課長"));
    asked.away.put("総務課長", Presence.PASSED_OVER);
    asked.away.put("建設課長", Presence.VACANT);
    asked.approve("土木係長").approve("建設課長補佐");
    assertEquals(List.of("総務課長"), asked.waitedFor());
    asked.approve("総務課長");
    assertEquals(List.of("建設課長"), asked.waitedFor());
  }

  @Test
  void whatIsWithdrawnIsNotReviewedAnyMore() {
    story.away.put("建設課長補佐", Presence.PASSED_OVER);
    story.approve("土木係長");
    story.route.end(RouteAction.WITHDRAW, town.drafter, "主事", "重複のため", story.later());
    assertEquals(StepState.CANCELLED, story.at("建設課長補佐").state());
    assertFalse(story.may(RouteAction.POST_REVIEW, "建設課長補佐").isAllowed());
  }
}
