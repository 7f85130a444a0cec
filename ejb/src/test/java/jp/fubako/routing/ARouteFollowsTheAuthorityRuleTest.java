package jp.fubako.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import jp.fubako.organisation.PostKind;
import jp.fubako.routing.RoutePlan.PlannedStep;
import org.junit.jupiter.api.Test;

class ARouteFollowsTheAuthorityRuleTest {

  private final SmallOffice town = new SmallOffice();

  /** The people asked, in order; those passed over in brackets. */
  private static List<String> asked(RoutePlan plan) {
    return plan.steps().map(s -> s.skipped() ? "(" + s.fullTitle() + ")" : s.fullTitle()).toList();
  }

  @Test
  void theHeadDecidesAtTheEndOfHisOwnLine() {
    var plan = town.plan(PostKind.SECTION_HEAD);
    assertEquals(List.of("土木係 主事", "土木係長", "建設課長補佐", "建設課長"), asked(plan));
    assertEquals("課長専決", plan.levelName());
    assertTrue(plan.complete());
  }

  @Test
  void otherSectionsAreAskedSideBySideAfterTheOwnHeadAndBeforeTheViceMayor() {
    var plan = town.plan(PostKind.VICE_MAYOR, "総務課長", "会計管理者");
    assertEquals(List.of("土木係 主事", "土木係長", "建設課長補佐", "建設課長", "総務課長", "会計管理者", "副町長"), asked(plan));
    assertEquals(2, plan.stages().get(2).lines().size(), "in parallel lines of one stage");
    assertEquals(
        List.of(StepKind.CONCURRENCE, StepKind.CONCURRENCE),
        plan.stages().get(2).lines().stream().map(l -> l.steps().getFirst().kind()).toList());
  }

  @Test
  void theViceMayorSeesWhatTheMayorDecides() {
    var plan = town.plan(PostKind.MAYOR, "総務課長");
    assertEquals(List.of("土木係 主事", "土木係長", "建設課長補佐", "建設課長", "総務課長", "副町長", "町長"), asked(plan));
    assertEquals(StepKind.REVIEW, step(plan, "副町長").kind());
    assertEquals(PlanReason.BEFORE_MAYOR, step(plan, "副町長").why());
    assertEquals(StepKind.DECISION, step(plan, "町長").kind());
  }

  @Test
  void everyStepSaysWhyAndTheRulesOnesCiteTheArticle() {
    var plan = town.plan(PostKind.MAYOR, "総務課長");
    assertTrue(plan.steps().allMatch(s -> s.why() != null));
    assertEquals(SmallOffice.ARTICLE, step(plan, "総務課長").article());
    assertEquals("全件合議", step(plan, "総務課長").reason());
    assertEquals(SmallOffice.ARTICLE, step(plan, "町長").article());
  }

  @Test
  void aVacantPostInTheMiddleIsPassedOverAndSaysSo() {
    town.vacate("建設課長補佐");
    var plan = town.plan(PostKind.SECTION_HEAD);
    assertEquals(List.of("土木係 主事", "土木係長", "(建設課長補佐)", "建設課長"), asked(plan));
    assertEquals(PlanReason.VACANT, step(plan, "建設課長補佐").why());
  }

  @Test
  void aVacantDecidersMatterGoesToTheNextHigherPost() {
    town.vacate("建設課長");
    var plan = town.plan(PostKind.SECTION_HEAD);
    assertEquals(StepKind.DECISION, step(plan, "副町長").kind());
    assertEquals(PlanReason.DECIDER_VACANT, plan.warnings().getFirst().code());
    assertTrue(plan.complete());
  }

  @Test
  void withoutAMayorTheViceMayorDecidesInHisPlace() {
    town.vacate("町長");
    var plan = town.plan(PostKind.MAYOR);
    var decision = plan.steps().filter(s -> s.kind() == StepKind.DECISION).findFirst();
    assertEquals("町長職務代理者副町長", decision.orElseThrow().fullTitle());
    assertEquals(PlanReason.ACTING_MAYOR, decision.get().why());
  }

  @Test
  void withNobodyToDecideThePlanIsNotComplete() {
    town.vacate("町長");
    town.vacate("副町長");
    var plan = town.plan(PostKind.MAYOR);
    assertFalse(plan.complete());
    assertEquals(PlanReason.NO_DECIDER, plan.warnings().getLast().code());
  }

  @Test
  void onePersonInTwoPostsIsAskedOnceInTheHigher() {
    town.sameHolder("土木係長", "建設課長");
    var plan = town.plan(PostKind.VICE_MAYOR);
    assertEquals(List.of("土木係 主事", "(土木係長)", "建設課長補佐", "建設課長", "副町長"), asked(plan));
    assertEquals(PlanReason.SAME_PERSON, step(plan, "土木係長").why());
  }

  @Test
  void theDraftersOwnPostIsNotAskedAgain() {
    var chief = town.seat("土木係長");
    var plan =
        RoutePlanner.plan(
            town.facts(
                chief.post(),
                town.holder("土木係長").personId(),
                town.holder("土木係長").name(),
                town.ruling(PostKind.SECTION_HEAD, List.of()),
                null,
                List.of(),
                null));
    assertEquals(List.of("土木係長", "建設課長補佐", "建設課長"), asked(plan));
  }

  @Test
  void aHeadWhoDraftsAndDecidesIsRemarked() {
    var head = town.seat("建設課長");
    var plan =
        RoutePlanner.plan(
            town.facts(
                head.post(),
                town.holder("建設課長").personId(),
                town.holder("建設課長").name(),
                town.ruling(PostKind.SECTION_HEAD, List.of()),
                null,
                List.of(),
                null));
    assertEquals(List.of("建設課長", "建設課長"), asked(plan));
    assertEquals(PlanReason.DRAFTER_DECIDES, plan.warnings().getFirst().code());
    assertTrue(plan.complete());
  }

  @Test
  void anotherSectionsHeadMayBeTheDecider() {
    var general = town.seat("総務課長");
    var plan =
        RoutePlanner.plan(
            town.facts(
                town.staffPost(),
                town.drafterId,
                town.drafterName,
                town.ruling(PostKind.SECTION_HEAD, List.of("財政係長")),
                general,
                List.of(),
                null));
    assertEquals(List.of("土木係 主事", "土木係長", "建設課長補佐", "建設課長", "財政係長", "総務課長"), asked(plan));
    assertEquals(StepKind.REVIEW, step(plan, "建設課長").kind());
    assertEquals(StepKind.DECISION, step(plan, "総務課長").kind());
  }

  @Test
  void theDrafterMayRaiseTheDeciderButNotLowerHim() {
    var raised = RoutePlanner.plan(town.facts(PostKind.SECTION_HEAD, List.of(), PostKind.MAYOR));
    assertEquals("町長", decider(raised));
    assertEquals("町長決裁", raised.levelName());
    var lowered = RoutePlanner.plan(town.facts(PostKind.MAYOR, List.of(), PostKind.SECTION_HEAD));
    assertEquals("町長", decider(lowered));
  }

  @Test
  void whoeverDecidesIsNotConsultedToo() {
    var plan = town.plan(PostKind.VICE_MAYOR, "副町長", "総務課長");
    assertEquals(List.of("土木係 主事", "土木係長", "建設課長補佐", "建設課長", "(副町長)", "総務課長", "副町長"), asked(plan));
  }

  @Test
  void everySealHasACellOfItsOwn() {
    var plan = town.plan(PostKind.MAYOR, "総務課長", "会計管理者");
    var cells = plan.steps().map(PlannedStep::cell).toList();
    assertEquals(cells.size(), Set.copyOf(cells).size());
    assertEquals("step01", cells.getFirst());
  }

  @Test
  void theFingerprintChangesWithWhoIsAsked() {
    var before = town.plan(PostKind.VICE_MAYOR, "総務課長").fingerprint();
    assertEquals(before, town.plan(PostKind.VICE_MAYOR, "総務課長").fingerprint());
    assertNotEquals(before, town.plan(PostKind.VICE_MAYOR).fingerprint());
    town.vacate("土木係長");
    assertNotEquals(before, town.plan(PostKind.VICE_MAYOR, "総務課長").fingerprint());
  }

  private static String decider(RoutePlan plan) {
    return plan.steps()
        .filter(s -> s.kind() == StepKind.DECISION)
        .findFirst()
        .orElseThrow()
        .fullTitle();
  }

  private static PlannedStep step(RoutePlan plan, String title) {
    return plan.steps().filter(s -> s.fullTitle().equals(title)).findFirst().orElseThrow();
  }
}
