package jp.fubako.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.fubako.organisation.UnitRow;
import org.junit.jupiter.api.Test;

/** What is read from the rows of a version and stored as another is the same again. */
class TheRowsOfAVersionAreKeptAsTheyAreWrittenTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final DemoRules DEMO = new DemoRules(DemoRules.NONE);

  @Test
  void theRulesOfTheDemoTownAreCopiedWithoutAnyChange() {
    var lines = demoLines();
    assertEquals(38, lines.rules().size());
    assertEquals(8, lines.clauses().size());
    var copy = UUID.randomUUID();
    var rows = RuleRows.rows(lines, copy, this::id);
    assertEquals(lines, RuleRows.lines(content(rows), copy, this::code));
    assertEquals(rows.size(), RuleRows.stored(content(rows), copy).size());
    assertEquals(List.of(), RuleRows.stored(content(rows), UUID.randomUUID()));
  }

  @Test
  void aTestIsKeptWithItsReservations() {
    var test =
        new TestLine(
            "大型工事",
            "CONSTRUCTION",
            3_000_000L,
            "50",
            EnumSet.of(Reservation.DISPUTED, Reservation.UNUSUAL),
            "町長",
            "建設課長→総務課長・会計室長→副町長→町長");
    var set = UUID.randomUUID();
    var lines = new RuleLines(List.of(), List.of(), List.of(test));
    assertEquals(
        lines, RuleRows.lines(content(RuleRows.rows(lines, set, this::id)), set, this::code));
  }

  @Test
  void aTestPassesWhenDeciderAndRouteAreAsExpected() {
    var test = new TestLine("例", "m", null, "10", Set.of(), "副町長", "総務課長 → 副町長");
    assertTrue(new TestResult(test, "副町長", "総務課長→副町長", "").passed());
    assertFalse(new TestResult(test, "副町長", "総務課長→会計室長→副町長", "").passed());
    assertFalse(new TestResult(test, "町長", "総務課長→副町長", "").passed());
    assertFalse(new TestResult(test, "", "", "refusal.authority.AMOUNT_NEEDED").passed());
    var nobodyAnswered = new RuleTrials(UUID.randomUUID(), TODAY, List.of(test));
    assertFalse(nobodyAnswered.results().getFirst().passed());
  }

  @Test
  void aNewRowComesBehindTheOthersOfItsMatter() {
    var lines = demoLines();
    var first = lines.rules().getFirst();
    var added = lines.withRule(-1, first);
    assertEquals(first, added.rules().get(3));
    assertEquals(lines, added.withoutRule(3));
    var test = new TestLine("例", "m", null, "10", Set.of(), "町長", "");
    var kept = lines.withTest(test).withTest(test);
    assertEquals(1, kept.tests().size());
    assertEquals(lines, kept.withoutTest(0));
  }

  private RuleLines demoLines() {
    var content = DEMO.content();
    var set = content.sets().stream().filter(s -> s.validOn(TODAY)).findFirst().orElseThrow();
    return RuleRows.lines(content, set.id(), this::code);
  }

  private static AuthorityTable.Content content(List<Object> rows) {
    return new AuthorityTable.Content(
        List.of(),
        of(rows, AuthorityRule.class),
        of(rows, AuthorityConsult.class),
        of(rows, AuthorityReservation.class),
        of(rows, AuthorityExample.class));
  }

  private static <T> List<T> of(List<Object> rows, Class<T> type) {
    return rows.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private String code(UUID id) {
    return DEMO.town.unit(id, TODAY).map(UnitRow::code).orElseThrow();
  }

  private UUID id(String code) {
    return DEMO.town.unitByCode(code).map(UnitRow::id).orElseThrow();
  }
}
