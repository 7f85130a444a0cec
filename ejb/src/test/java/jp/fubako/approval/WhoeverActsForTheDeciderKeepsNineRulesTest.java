package jp.fubako.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.fubako.organisation.PostKind;
import org.junit.jupiter.api.Test;

/** 代決: domain 2.5, rule by rule. */
class WhoeverActsForTheDeciderKeepsNineRulesTest {

  private static final ActingReason URGENT = new ActingReason("入札の公告期限が本日", "", false);

  private final Town town = new Town();
  private final Story story = new Story(town, town.plan(PostKind.SECTION_HEAD)).approve("土木係長");

  private ActingFacts facts(boolean filled, boolean absent, String... inOrder) {
    return new ActingFacts(
        filled, absent, java.util.stream.Stream.of(inOrder).map(town::holder).toList());
  }

  private jp.fubako.shared.Verdict may(String actor, ActingFacts facts, ActingReason reason) {
    return new ActingRules(story.route, town.actor(actor), facts).may(story.step("建設課長"), reason);
  }

  private List<ActingCheck.Rule> broken(String actor, ActingFacts facts) {
    return new ActingRules(story.route, town.actor(actor), facts)
        .rules(story.step("建設課長")).stream()
            .filter(r -> r.state() == ActingCheck.State.BROKEN)
            .map(ActingCheck.Line::rule)
            .toList();
  }

  @Test
  void allNineAreListedWithWhatIsBroken() {
    var facts = facts(true, true, "建設課長補佐");
    var rules = new ActingRules(story.route, town.actor("建設課長補佐"), facts);
    assertEquals(
        List.of(ActingCheck.Rule.values()),
        rules.rules(story.step("建設課長")).stream().map(ActingCheck.Line::rule).toList());
    assertEquals(List.of(), broken("建設課長補佐", facts));
    assertEquals(List.of(ActingCheck.Rule.ABSENT), broken("建設課長補佐", facts(true, false, "建設課長補佐")));
    assertEquals(
        List.of(ActingCheck.Rule.ORDER, ActingCheck.Rule.TURN),
        broken("総務課長", facts(true, true, "建設課長補佐")));
  }

  @Test
  void rule1ThePostIsFilledAndItsHolderAway() {
    assertEquals(
        ApprovalRefusal.POST_VACANT,
        Story.reason(may("建設課長補佐", facts(false, false, "建設課長補佐"), URGENT)));
    assertEquals(
        ApprovalRefusal.DECIDER_PRESENT,
        Story.reason(may("建設課長補佐", facts(true, false, "建設課長補佐"), URGENT)));
    assertTrue(may("建設課長補佐", facts(true, true, "建設課長補佐"), URGENT).isAllowed());
  }

  @Test
  void rule2TheFirstInTheOrderWhoIsThere() {
    var both = facts(true, true, "建設課長補佐", "土木係長");
    var third = facts(true, true, "総務課長");
    assertTrue(may("建設課長補佐", both, URGENT).isAllowed());
    assertEquals(ApprovalRefusal.NOT_IN_ACTING_ORDER, Story.reason(may("建設課長補佐", third, URGENT)));
    var second =
        new Story(town, town.plan(PostKind.SECTION_HEAD)).approve("土木係長").approve("建設課長補佐");
    var refused =
        new ActingRules(second.route, town.actor("土木係長"), both).may(second.step("建設課長"), URGENT);
    assertEquals(ApprovalRefusal.NOT_FIRST_IN_ORDER, Story.reason(refused));
    var told = (jp.fubako.shared.Verdict.Refused) refused;
    assertTrue(told.args().getFirst().toString().endsWith("佐藤 実"), "who is before him is named");
  }

  @Test
  void rule3ItIsUrgentAndSaysWhy() {
    var facts = facts(true, true, "建設課長補佐");
    assertEquals(
        ApprovalRefusal.URGENCY_REQUIRED,
        Story.reason(may("建設課長補佐", facts, new ActingReason("  ", "", true))));
  }

  @Test
  void rule4AGraveMatterNeedsAnInstructionOrMustBeUnavoidable() {
    var grave = new Story(town, town.plan(PostKind.SECTION_HEAD), 40, true).approve("土木係長");
    var facts = facts(true, true, "建設課長補佐");
    var rules = new ActingRules(grave.route, town.actor("建設課長補佐"), facts);
    var step = grave.step("建設課長");
    assertEquals(ApprovalRefusal.GRAVE_MATTER, Story.reason(rules.may(step, URGENT)));
    assertTrue(rules.may(step, new ActingReason("期限", "課長 11月19日 電話で承認の指示", false)).isAllowed());
    assertTrue(rules.may(step, new ActingReason("避難所の開設", "", true)).isAllowed());
  }

  @Test
  void rule5TheRecordBearsTheMarkAndHisOwnReviewIsSatisfied() {
    var own = story.step("建設課長補佐");
    story.actFor("建設課長", "建設課長補佐", URGENT);
    var decision = story.at("建設課長");
    assertEquals(RouteState.DECIDED, story.route.state());
    assertEquals("佐藤 実", decision.actedName());
    var row = decision.row(1, false);
    assertEquals("代", row.mark());
    assertEquals("課長補佐", row.actedTitle());
    assertTrue(row.words().contains("入札の公告期限が本日"));
    assertEquals(StepState.APPROVED, story.any(own).state());
    assertEquals(decision.sheetHash(), story.any(own).sheetHash());
  }

  @Test
  void rule6TheRealDeciderSeesItAfterwardsAndUndoesNothing() {
    story.actFor("建設課長", "建設課長補佐", URGENT);
    assertEquals(ApprovalRefusal.POST_REVIEW_OPEN, Story.reason(story.route.mayComplete()));
    assertTrue(story.route.mayEnforce().isAllowed(), "it is decided");
    var review = story.reviewOf("建設課長");
    var head = town.actor("建設課長");
    assertEquals(
        ApprovalRefusal.ONLY_TO_REVIEW,
        Story.reason(story.route.may(RouteAction.SEND_BACK, review.id(), head)));
    assertFalse(story.route.may(RouteAction.REJECT, review.id(), head).isAllowed());
    story.route.postReview(review.id(), head, "了承", "sheet-x", story.later());
    assertEquals(StepState.POST_REVIEWED, review.state());
    assertEquals(RouteState.DECIDED, story.route.state());
    assertTrue(story.route.mayComplete().isAllowed());
  }

  @Test
  void rule7NobodyButADeciderIsActedFor() {
    var fresh = new Story(town, town.plan(PostKind.SECTION_HEAD));
    var rules = new ActingRules(fresh.route, town.actor("建設課長補佐"), facts(true, true, "建設課長補佐"));
    assertEquals(ApprovalRefusal.ONLY_FOR_DECIDERS, Story.reason(rules.may(fresh.step("土木係長"))));
  }

  @Test
  void rule8EverybodyBeforeHimHasActed() {
    var fresh = new Story(town, town.plan(PostKind.SECTION_HEAD));
    var rules = new ActingRules(fresh.route, town.actor("建設課長補佐"), facts(true, true, "建設課長補佐"));
    assertEquals(ApprovalRefusal.NOT_YOUR_TURN, Story.reason(rules.may(fresh.step("建設課長"))));
  }

  @Test
  void rule9TheDrafterActsForTheDeciderOnlyWhenThereIsNobodyElse() {
    var me = town.drafterAsHolder();
    var others = List.of(me, town.holder("建設課長補佐"));
    story.approve("建設課長補佐");
    var step = story.step("建設課長");
    var notHe = new ActingRules(story.route, town.drafter, new ActingFacts(true, true, others));
    assertEquals(ApprovalRefusal.NOT_FIRST_IN_ORDER, Story.reason(notHe.may(step)));
    var alone =
        new ActingRules(story.route, town.drafter, new ActingFacts(true, true, List.of(me)));
    assertTrue(alone.may(step).isAllowed());
  }

  @Test
  void readersAreToldAfterADecisionInTheDecidersPlace() {
    var read = new Story(town, town.planToRead("総務課長")).approve("土木係長");
    read.actFor("建設課長", "建設課長補佐", URGENT);
    assertEquals(StepState.ACTIVE, read.at("総務課長").state());
  }
}
