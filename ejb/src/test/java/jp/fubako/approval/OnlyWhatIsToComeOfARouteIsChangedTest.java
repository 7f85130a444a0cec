package jp.fubako.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.fubako.organisation.PostKind;
import jp.fubako.routing.StepKind;
import org.junit.jupiter.api.Test;

/** 経路変更: domain RT-34, 2.2 "change future route". */
class OnlyWhatIsToComeOfARouteIsChangedTest {

  private final Town town = new Town();
  private final Story story = new Story(town, town.plan(PostKind.VICE_MAYOR, "総務課長"));

  private Rerouting by(Actor actor) {
    return new Rerouting(story.route, actor);
  }

  @Test
  void somebodyIsAskedBeforeAStepThatWaits() {
    var change = new RouteChange.Before(story.step("建設課長"), town.asked("財政係長", StepKind.REVIEW));
    story.reroute(change, town.drafter);
    story.approve("土木係長").approve("建設課長補佐");
    assertEquals(List.of("財政係長"), story.waitedFor());
    story.approve("財政係長");
    assertEquals(List.of("建設課長"), story.waitedFor());
    var act = story.route.acts().stream().filter(a -> a.action().equals("REROUTE")).findFirst();
    assertTrue(act.orElseThrow().row().words().startsWith("追加: 財政係長"));
  }

  @Test
  void somebodyIsAskedRightBeforeTheDecision() {
    story.reroute(
        new RouteChange.Before(story.step("副町長"), town.asked("会計管理者", StepKind.CONCURRENCE)),
        town.drafter);
    story.approve("土木係長").approve("建設課長補佐").approve("建設課長").approve("総務課長");
    assertEquals(List.of("会計管理者"), story.waitedFor());
    story.approve("会計管理者").approve("副町長");
    assertEquals(RouteState.DECIDED, story.route.state());
  }

  @Test
  void anotherSectionIsAskedSideBySide() {
    story.reroute(
        new RouteChange.Beside(story.step("総務課長"), town.asked("会計管理者", StepKind.CONCURRENCE)),
        town.drafter);
    story.approve("土木係長").approve("建設課長補佐").approve("建設課長");
    assertEquals(List.of("総務課長", "会計管理者"), story.waitedFor());
  }

  @Test
  void whatHasBegunStaysAsItIs() {
    assertEquals(
        ApprovalRefusal.NOT_WAITING,
        Story.reason(
            by(town.drafter)
                .may(
                    new RouteChange.Before(
                        story.step("土木係長"), town.asked("財政係長", StepKind.REVIEW)))));
  }

  @Test
  void whomTheRulesAskForIsNotTakenOut() {
    assertEquals(
        ApprovalRefusal.ASKED_BY_RULE,
        Story.reason(by(town.drafter).may(new RouteChange.Remove(story.step("総務課長")))));
    assertEquals(
        ApprovalRefusal.ASKED_BY_RULE,
        Story.reason(by(town.recordsOffice()).may(new RouteChange.Remove(story.step("総務課長")))));
    assertEquals(
        ApprovalRefusal.ONE_DECIDER,
        Story.reason(by(town.recordsOffice()).may(new RouteChange.Remove(story.step("副町長")))));
    assertEquals(
        ApprovalRefusal.ASKED_BY_RULE,
        Story.reason(by(town.drafter).may(new RouteChange.Remove(story.step("建設課長補佐")))));
    assertTrue(
        by(town.recordsOffice()).may(new RouteChange.Remove(story.step("建設課長補佐"))).isAllowed());
  }

  @Test
  void whomSomebodyAddedIsTakenOutAgain() {
    story.reroute(
        new RouteChange.Before(story.step("建設課長"), town.asked("財政係長", StepKind.REVIEW)),
        town.drafter);
    story.reroute(new RouteChange.Remove(story.step("財政係長")), town.drafter);
    story.approve("土木係長").approve("建設課長補佐");
    assertEquals(List.of("建設課長"), story.waitedFor());
    assertEquals(StepState.CANCELLED, story.at("財政係長").state());
  }

  @Test
  void aHigherPostDecidesAndTheFormerDeciderIsAskedBefore() {
    story.reroute(new RouteChange.Raise(town.asked("町長", StepKind.DECISION), "町長決裁"), town.drafter);
    assertEquals("町長", story.route.course().decision().fullTitle());
    assertEquals(StepKind.REVIEW, story.at("副町長").kind());
    story.approve("土木係長").approve("建設課長補佐").approve("建設課長").approve("総務課長").approve("副町長");
    assertEquals(RouteState.ROUTING, story.route.state());
    story.approve("町長");
    assertEquals(RouteState.DECIDED, story.route.state());
    assertEquals("町長決裁", story.route.subject().levelName());
  }

  private void added(String before, String post) {
    story.reroute(
        new RouteChange.Before(story.step(before), town.asked(post, StepKind.REVIEW)),
        town.drafter);
  }

  @Test
  void whomSomebodyAddedChangesPlaces() {
    added("建設課長", "財政係長");
    story.reroute(Rerouting.move(story.route, story.step("財政係長"), true), town.drafter);
    story.approve("土木係長");
    assertEquals(List.of("財政係長"), story.waitedFor());
    story.approve("財政係長");
    assertEquals(List.of("建設課長補佐"), story.waitedFor());
  }

  @Test
  void heComesRightBeforeTheDecisionAndNoFurther() {
    added("総務課長", "財政係長");
    story.reroute(Rerouting.move(story.route, story.step("財政係長"), false), town.drafter);
    assertEquals(
        ApprovalRefusal.NO_OTHER_PLACE,
        Story.reason(by(town.drafter).may(Rerouting.move(story.route, story.step("財政係長"), false))));
    story.approve("土木係長").approve("建設課長補佐").approve("建設課長").approve("総務課長");
    assertEquals(List.of("財政係長"), story.waitedFor());
    story.approve("財政係長").approve("副町長");
    assertEquals(RouteState.DECIDED, story.route.state());
  }

  @Test
  void whomTheRulesPutSomewhereStaysThere() {
    assertEquals(
        ApprovalRefusal.ASKED_BY_RULE,
        Story.reason(by(town.drafter).may(Rerouting.move(story.route, story.step("建設課長"), true))));
    assertEquals(
        ApprovalRefusal.ONE_DECIDER,
        Story.reason(by(town.drafter).may(Rerouting.move(story.route, story.step("副町長"), true))));
  }

  @Test
  void aReaderIsAddedForAfterTheDecision() {
    story.reroute(new RouteChange.Notice(town.asked("財政係長", StepKind.POST_NOTICE)), town.drafter);
    story.approve("土木係長").approve("建設課長補佐").approve("建設課長").approve("総務課長");
    assertEquals(StepState.WAITING, story.at("財政係長").state());
    story.approve("副町長");
    assertEquals(StepState.ACTIVE, story.at("財政係長").state());
  }

  @Test
  void whoeverDoesNotHoldItNowChangesNothing() {
    assertEquals(
        ApprovalRefusal.NOT_ON_THE_ROUTE,
        Story.reason(story.route.may(RouteAction.REROUTE, null, town.actor("総務課長"))));
    assertTrue(story.route.may(RouteAction.REROUTE, null, town.actor("土木係長")).isAllowed());
  }
}
