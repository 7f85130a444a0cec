package jp.fubako.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.fubako.organisation.PostKind;
import jp.fubako.routing.PlanTemplate.Ask;
import jp.fubako.routing.PlanTemplate.Role;
import org.junit.jupiter.api.Test;

class ATemplateLaysTheStagesAroundTheDeciderTest {

  private final SmallOffice office = new SmallOffice();

  private static List<List<Ask>> one(StepKind kind, Role role) {
    return List.of(List.of(new Ask(kind, role, null, null)));
  }

  private static List<List<Ask>> ownLine() {
    return one(StepKind.REVIEW, Role.OWN_LINE);
  }

  private static List<List<Ask>> decider() {
    return one(StepKind.DECISION, Role.DECIDER);
  }

  private Ask named(StepKind kind, String key) {
    return new Ask(kind, Role.NAMED, office.seat(key), null);
  }

  private static List<String> told(RoutePlan plan) {
    return plan.stages().stream()
        .map(
            stage ->
                String.join(
                    "・",
                    stage.lines().stream()
                        .flatMap(l -> l.steps().stream())
                        .map(s -> s.kind() + " " + s.fullTitle())
                        .toList()))
        .toList();
  }

  @Test
  void whatTheTemplateAsksStandsBeforeAndAfterTheDecision() {
    office.template(
        ownLine(),
        List.of(
            List.of(named(StepKind.CONCURRENCE, "総務課長")),
            List.of(named(StepKind.CONCURRENCE, "会計管理者"))),
        List.of(List.of(named(StepKind.LEGAL_CHECK, "財政係長"))),
        decider(),
        List.of(List.of(named(StepKind.POST_NOTICE, "副町長"))));
    var plan = office.plan(PostKind.SECTION_HEAD);
    assertEquals(
        List.of(
            "ORIGINATE 土木係 主事",
            "REVIEW 土木係長・REVIEW 建設課長補佐",
            "CONCURRENCE 総務課長・CONCURRENCE 会計管理者",
            "LEGAL_CHECK 財政係長",
            "DECISION 建設課長",
            "POST_NOTICE 副町長"),
        told(plan));
    var asked = plan.stages().get(2).lines().getFirst().steps().getFirst();
    assertEquals(PlanReason.TEMPLATE, asked.why());
    assertEquals("事務決裁規程様式第2号", asked.article());
    assertTrue(plan.complete());
  }

  @Test
  void whomTheRuleWantsIsAskedEvenWhenTheTemplateForgetsHim() {
    office.template(ownLine(), decider());
    assertEquals(
        List.of("CONCURRENCE 総務課長"),
        told(office.plan(PostKind.MAYOR, "総務課長")).stream()
            .filter(s -> s.startsWith("CONCURRENCE"))
            .toList());
  }

  @Test
  void whoIsAskedByTheTemplateIsNotAskedAgainByTheRule() {
    office.template(ownLine(), List.of(List.of(named(StepKind.CONCURRENCE, "総務課長"))), decider());
    var asked =
        office.plan(PostKind.MAYOR, "総務課長").steps().filter(s -> s.fullTitle().equals("総務課長"));
    assertEquals(1, asked.count());
  }

  @Test
  void theOwnHeadDecidesProvisionallyBeforeOthersAreAsked() {
    office.template(
        ownLine(),
        one(StepKind.PROVISIONAL, Role.OWN_HEAD),
        List.of(List.of(named(StepKind.CONCURRENCE, "総務課長"))),
        decider());
    assertEquals(
        List.of(
            "ORIGINATE 土木係 主事",
            "REVIEW 土木係長・REVIEW 建設課長補佐",
            "PROVISIONAL 建設課長",
            "CONCURRENCE 総務課長",
            "REVIEW 副町長",
            "DECISION 町長"),
        told(office.plan(PostKind.MAYOR)));
  }

  @Test
  void superiorsAreNeverLeftOut() {
    office.template(decider());
    assertEquals(
        "REVIEW 土木係長・REVIEW 建設課長補佐・REVIEW 建設課長", told(office.plan(PostKind.VICE_MAYOR)).get(1));
  }

  @Test
  void aVacantPostIsToldAndPassed() {
    office.vacate("総務課長");
    office.template(ownLine(), List.of(List.of(named(StepKind.CONCURRENCE, "総務課長"))), decider());
    var step = office.plan(PostKind.VICE_MAYOR).steps().filter(s -> s.fullTitle().equals("総務課長"));
    assertTrue(step.allMatch(s -> s.skipped() && s.why() == PlanReason.VACANT));
  }

  @Test
  void aStepOfAPersonIsBoundToHim() {
    var seat = office.seat("財政係長");
    var person = seat.holder().personId();
    office.template(
        ownLine(), List.of(List.of(new Ask(StepKind.REVIEW, Role.NAMED, seat, person))), decider());
    var step = office.plan(PostKind.VICE_MAYOR).steps().filter(s -> s.fullTitle().equals("財政係長"));
    assertEquals(List.of(person), step.map(s -> s.personId()).toList());
  }
}
