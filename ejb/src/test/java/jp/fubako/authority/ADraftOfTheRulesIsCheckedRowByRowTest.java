package jp.fubako.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.fubako.authority.RuleFault.Cause;
import jp.fubako.authority.RuleFault.Column;
import jp.fubako.authority.RuleFault.Part;
import jp.fubako.authority.RuleLine.ConsultLine;
import jp.fubako.organisation.PostKind;
import org.junit.jupiter.api.Test;

/** Every amount of every matter has exactly one decider who exists; every row cites its article. */
class ADraftOfTheRulesIsCheckedRowByRowTest {

  private final List<RuleLine> rules = new ArrayList<>();
  private final List<ClauseLine> clauses = new ArrayList<>();
  private final List<TestLine> tests = new ArrayList<>();

  @Test
  void bracketsThatFollowEachOtherAreFineInAnyOrder() {
    rules.add(bracket(3_000_000L, null));
    rules.add(bracket(null, 500_000L));
    rules.add(bracket(500_000L, 3_000_000L));
    assertEquals(List.of(), faults());
  }

  @Test
  void anAmountForWhichNobodyDecidesIsAGap() {
    rules.add(bracket(null, 500_000L));
    rules.add(bracket(600_000L, null));
    assertEquals(List.of(rule(2, Column.FROM, Cause.GAP, "500000")), faults());
  }

  @Test
  void theTableBeginsAtZeroAndHasNoEnd() {
    rules.add(bracket(10_000L, 500_000L));
    assertEquals(
        List.of(rule(1, Column.FROM, Cause.GAP, "0"), rule(1, Column.BELOW, Cause.GAP, "500000")),
        faults());
  }

  @Test
  void anAmountForWhichTwoDecideIsAnOverlap() {
    rules.add(bracket(null, 500_000L));
    rules.add(bracket(400_000L, null));
    rules.add(bracket(900_000L, null));
    assertEquals(
        List.of(
            rule(2, Column.FROM, Cause.OVERLAP, "400000"),
            rule(3, Column.FROM, Cause.OVERLAP, "900000")),
        faults());
  }

  @Test
  void limitsMustNotBeReversedOrNegative() {
    rules.add(bracket(-5L, null));
    rules.add(line("m2", 100L, 100L, PostKind.MAYOR, "", "別表", List.of()));
    var causes = faults().stream().map(RuleFault::cause).toList();
    assertEquals(true, causes.contains(Cause.NEGATIVE));
    assertEquals(true, causes.contains(Cause.REVERSED));
  }

  @Test
  void aRowWithoutDeciderOrArticleIsIncomplete() {
    rules.add(line("m", null, null, null, "", " ", List.of()));
    assertEquals(
        List.of(
            rule(1, Column.ARTICLE, Cause.MISSING, ""), rule(1, Column.DECIDER, Cause.MISSING, "")),
        faults());
  }

  @Test
  void aPostThatDoesNotExistOnTheDayIsNamed() {
    rules.add(line("m", null, null, PostKind.SUPERINTENDENT, "", "別表", List.of()));
    rules.add(line("n", null, null, PostKind.SECTION_HEAD, "77", "別表", List.of()));
    rules.add(
        line(
            "o",
            null,
            null,
            PostKind.MAYOR,
            "",
            "別表",
            List.of(new ConsultLine(ConsultKind.CONCURRENCE, "10", PostKind.SUBSECTION_HEAD))));
    assertEquals(
        List.of(
            rule(1, Column.DECIDER, Cause.NO_SUCH_POST, "SUPERINTENDENT"),
            rule(2, Column.UNIT, Cause.NO_SUCH_UNIT, "77"),
            rule(3, Column.CONSULTS, Cause.NO_SUCH_POST, "SUBSECTION_HEAD")),
        faults());
  }

  @Test
  void aClauseIsSaidOnceAndOfAMatterThatExists() {
    rules.add(bracket(null, null));
    clauses.add(clause("m"));
    clauses.add(clause("m"));
    clauses.add(clause("unknown"));
    assertEquals(
        List.of(
            new RuleFault(Part.CLAUSES, 2, Column.RESERVATION, Cause.TWICE, "重要な事項"),
            new RuleFault(Part.CLAUSES, 3, Column.MATTER, Cause.NO_SUCH_MATTER, "unknown")),
        faults());
  }

  @Test
  void aTestAsksForAMatterAndAUnitThatExist() {
    rules.add(bracket(null, null));
    tests.add(new TestLine("例1", "m", null, "10", Set.of(), "町長", ""));
    tests.add(new TestLine("例1", "gone", null, "99", Set.of(), "町長", ""));
    assertEquals(
        List.of(
            new RuleFault(Part.TESTS, 2, Column.TITLE, Cause.TWICE, "例1"),
            new RuleFault(Part.TESTS, 2, Column.MATTER, Cause.NO_SUCH_MATTER, "gone"),
            new RuleFault(Part.TESTS, 2, Column.UNIT, Cause.NO_SUCH_UNIT, "99")),
        faults());
  }

  @Test
  void anEmptyVersionIsNone() {
    assertEquals(List.of(new RuleFault(Part.RULES, 0, Column.MATTER, Cause.NOTHING, "")), faults());
  }

  /** A town with 総務課 (10), whose head exists, mayor and vice mayor. */
  private List<RuleFault> faults() {
    return RuleCheck.faults(
        new RuleLines(rules, clauses, tests),
        "10"::equals,
        (unit, kind) ->
            Set.of(PostKind.MAYOR, PostKind.VICE_MAYOR, PostKind.SECTION_HEAD).contains(kind));
  }

  private static RuleFault rule(int line, Column column, Cause cause, String value) {
    return new RuleFault(Part.RULES, line, column, cause, value);
  }

  private static ClauseLine clause(String matter) {
    return new ClauseLine(Reservation.IMPORTANT, "重要な事項", matter, PostKind.MAYOR, "町長決裁", "第4条");
  }

  private static RuleLine bracket(Long from, Long below) {
    return line("m", from, below, PostKind.VICE_MAYOR, "", "別表第1", List.of());
  }

  private static RuleLine line(
      String matter,
      Long from,
      Long below,
      PostKind decider,
      String unit,
      String article,
      List<ConsultLine> consults) {
    return new RuleLine(matter, "事項", from, below, decider, unit, "専決", article, consults);
  }
}
