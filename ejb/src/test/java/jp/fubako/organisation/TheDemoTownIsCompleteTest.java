package jp.fubako.organisation;

import static jp.fubako.organisation.DemoTown.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TheDemoTownIsCompleteTest {

  private final TownImport town = DemoTown.imported(none -> {});
  private final Chart chart = new Chart(town.content(), TODAY);

  @Test
  void aHundredAndThirtySevenPeopleEachHoldOneMainPost() {
    assertEquals(137, chart.everybody().size());
    for (var person : chart.everybody()) {
      var main =
          chart.dutiesOf(person.id()).stream()
              .filter(d -> d.assignmentKind() == AssignmentKind.PRINCIPAL)
              .count();
      assertEquals(1, main, person.name());
    }
  }

  @Test
  void theSectionsStandInTheirOfficialOrderWithTheirSymbols() {
    assertEquals(
        List.of(
            "真総", "真企", "真町", "真福", "真農", "真商", "真建", "真会", "真病", "真教", "真議", "真選", "真監", "真農委"),
        chart.sections().stream().map(UnitRow::symbol).toList());
    assertEquals(20, chart.staffOf(unit("10")).size());
    assertEquals("総務課", chart.staffOf(unit("10")).getFirst().unitName());
    assertEquals(
        5, chart.staffOf(unit("101")).stream().filter(p -> p.unitName().equals("総務係")).count());
    assertEquals("真総", chart.unitByCode("103").orElseThrow().symbol());
  }

  @Test
  void theLineAndTheExecutivesAboveAUnitAreKnown() {
    assertEquals(
        List.of("総務係長", "総務課長補佐", "総務課長"),
        chart.lineOf(unit("101")).stream().map(PostRow::fullTitle).toList());
    assertEquals(
        List.of("副町長", "町長"),
        chart.executivesAbove(unit("101")).stream().map(PostRow::fullTitle).toList());
    assertEquals(
        List.of("教育長", "副町長", "町長"),
        chart.executivesAbove(unit("A03")).stream().map(PostRow::fullTitle).toList());
    assertEquals(
        List.of("会計室長", "議会事務局長", "町立病院事務長", "給食センター所長", "危機管理室長"),
        List.of(
            head("80"), head("B0"), head("D0"), post("A03").fullTitle(), post("105").fullTitle()));
  }

  @Test
  void theDeliberateCasesAreThere() {
    var deputy = holder("20", PostKind.DEPUTY_HEAD);
    var systems = holder("202", PostKind.SUBSECTION_HEAD);
    assertEquals(deputy.personId(), systems.personId());
    assertEquals(AssignmentKind.ADDITIONAL, systems.kind());
    assertEquals(AssignmentKind.CONCURRENT_CHARGE, holder("602", PostKind.SUBSECTION_HEAD).kind());
    assertTrue(chart.holderOf(post("702").id()).isEmpty());
    var treasurer = chart.holderOf(chart.executive(PostKind.TREASURER).orElseThrow().id());
    assertEquals(AssignmentKind.EX_OFFICIO, treasurer.orElseThrow().kind());
    var elections = chart.holderOf(chart.headOf(unit("C0")).orElseThrow().id()).orElseThrow();
    assertEquals(AssignmentKind.CROSS_BODY, elections.kind());
    assertEquals("髙橋 正人", elections.name());
    assertEquals(
        List.of("総務課", "選挙管理委員会書記局"),
        chart.dutiesOf(elections.personId()).stream().map(Duty::sectionName).toList());
    var absent = chart.absenceOf(holder("30", PostKind.DEPUTY_HEAD).personId()).orElseThrow();
    assertEquals(AbsenceHandling.POST_REVIEW, absent.handling());
  }

  @Test
  void whoeverActsForTheMayorIsNamedInOrder() {
    var mayor = chart.executive(PostKind.MAYOR).orElseThrow();
    assertEquals(
        List.of("副町長", "課長"), chart.actingFor(mayor.id()).stream().map(Holder::postTitle).toList());
  }

  @Test
  void anAbsentPersonActsForNobody() {
    var head = chart.headOf(unit("30")).orElseThrow();
    assertEquals(
        List.of("係長"), chart.actingFor(head.id()).stream().map(Holder::postTitle).toList());
    var before = new Chart(town.content(), LocalDate.of(2026, 9, 13));
    assertEquals(
        List.of("課長補佐", "係長"),
        before.actingFor(head.id()).stream().map(Holder::postTitle).toList());
  }

  @Test
  void namesThatBreakSoftwareSurviveAndUnprintableOnesAreMarked() {
    var names = chart.everybody().stream().map(PersonRow::familyName).toList();
    assertTrue(
        names.containsAll(
            List.of("髙橋", "髙\uD84D\uDE3A", "﨑山", "\uD842\uDFB7田", "渡邉", "槗本", "齋藤", "斎藤", "斉藤")));
    assertTrue(names.contains("辻\uDB40\uDD00"));
    var yoshida = chart.everybody().stream().filter(p -> p.name().equals("𠮷田 直樹")).findFirst();
    assertFalse(yoshida.orElseThrow().printable());
    assertEquals("ヨシダ ナオキ", yoshida.orElseThrow().kana());
  }

  @Test
  void anotherDayHasAnotherOrganisation() {
    var then = new Chart(town.content(), LocalDate.of(2016, 3, 31));
    assertTrue(then.unitByCode("25").isPresent());
    assertTrue(then.unitByCode("60").isEmpty());
    assertTrue(chart.unitByCode("25").isEmpty());
    var september = new Chart(town.content(), LocalDate.of(2026, 9, 30));
    assertEquals("斎藤 敦", september.holderOf(post("702").id()).orElseThrow().name());
    assertTrue(chart.holderOf(post("702").id()).isEmpty());
  }

  @Test
  void theSameTablesAgainChangeNothingAndAddNothing() {
    var before = town.content();
    var again = new TownImport(before, DemoTown.PRINTABLE);
    assertTrue(again.read(DemoTown.tables(), none -> {}).sound());
    assertEquals(ids(before), ids(again.content()));
    assertEquals(before.assignments().size(), again.content().assignments().size());
  }

  private static List<UUID> ids(Chart.Content content) {
    return content.people().stream().map(Person::id).toList();
  }

  private UUID unit(String code) {
    return chart.unitByCode(code).orElseThrow().id();
  }

  private String head(String code) {
    return chart.headOf(unit(code)).orElseThrow().fullTitle();
  }

  private PostRow post(String code) {
    return chart.postOf(unit(code), PostKind.SUBSECTION_HEAD).orElseThrow();
  }

  private Holder holder(String code, PostKind kind) {
    return chart.holderOf(chart.postOf(unit(code), kind).orElseThrow().id()).orElseThrow();
  }
}
