package jp.fubako.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import jp.fubako.shared.Verdict;
import org.junit.jupiter.api.Test;

class ARuleOfNumbersChangesOnlyWithANewYearTest {

  private static final LocalDate LONG_AGO = LocalDate.of(2006, 4, 1);
  private static final LocalDate NEXT_APRIL = LocalDate.of(2027, 4, 1);
  private static final LocalDate IN_SUMMER = LocalDate.of(2027, 7, 1);

  private static NumberRuleLine line(
      NumberKind kind, LocalDate from, YearBasis basis, String format, NumberKind counter) {
    return new NumberRuleLine(
        kind, from, basis, format, "", counter, MonthDay.of(5, 31), "文書取扱規程第20条");
  }

  private static NumberRuleLine receipts(LocalDate from, YearBasis basis, NumberKind counter) {
    return line(NumberKind.RECEIPT, from, basis, "{symbol}第{n}号", counter);
  }

  private static NumberRuleLine issues(LocalDate from, YearBasis basis, NumberKind counter) {
    return line(NumberKind.ISSUE, from, basis, "{symbol}第{n}号", counter);
  }

  private static final NumberRuleLine RECEIPTS =
      receipts(LONG_AGO, YearBasis.FISCAL, NumberKind.RECEIPT);
  private static final NumberRuleLine ISSUES = issues(LONG_AGO, YearBasis.FISCAL, NumberKind.ISSUE);

  private static List<NumberingRefusal> faults(NumberRuleLine... lines) {
    return new NumberRuleCheck(List.of(lines))
        .faults().stream().map(v -> (NumberingRefusal) ((Verdict.Refused) v).reason()).toList();
  }

  @Test
  void theWritingChangesOnAnyDay() {
    var written =
        line(
            NumberKind.RECEIPT,
            IN_SUMMER,
            YearBasis.FISCAL,
            "{era}{eraYear}{symbol}第{n}号",
            NumberKind.RECEIPT);
    assertEquals(List.of(), faults(RECEIPTS, ISSUES, written));
    var table = new NumberRuleCheck(List.of(written, RECEIPTS));
    assertEquals(RECEIPTS, table.inForce(NumberKind.RECEIPT, IN_SUMMER.minusDays(1)).orElseThrow());
    assertEquals(written, table.inForce(NumberKind.RECEIPT, IN_SUMMER).orElseThrow());
    assertTrue(table.inForce(NumberKind.PROPOSAL, IN_SUMMER).isEmpty());
  }

  @Test
  void theCountingChangesOnlyWithANewYear() {
    assertEquals(
        List.of(NumberingRefusal.NOT_WITH_NEW_YEAR),
        faults(RECEIPTS, receipts(IN_SUMMER, YearBasis.CALENDAR, NumberKind.RECEIPT)));
    assertEquals(
        List.of(),
        faults(
            RECEIPTS, receipts(LocalDate.of(2028, 1, 1), YearBasis.CALENDAR, NumberKind.RECEIPT)));
  }

  @Test
  void receiptsAndIssuesShareOneSeriesFromAprilOn() {
    var shared = issues(NEXT_APRIL, YearBasis.FISCAL, NumberKind.RECEIPT);
    assertEquals(List.of(), faults(RECEIPTS, ISSUES, shared));
    assertEquals(
        List.of(NumberingRefusal.NOT_WITH_NEW_YEAR),
        faults(RECEIPTS, ISSUES, issues(IN_SUMMER, YearBasis.FISCAL, NumberKind.RECEIPT)));
  }

  @Test
  void whoeverSharesBeginsAgainOnTheSameDayAndAtFirstHand() {
    assertEquals(
        List.of(NumberingRefusal.COUNTER_DIFFERS),
        faults(
            RECEIPTS,
            ISSUES,
            issues(LocalDate.of(2028, 1, 1), YearBasis.CALENDAR, NumberKind.RECEIPT)));
    var proposals =
        line(NumberKind.PROPOSAL, NEXT_APRIL, YearBasis.FISCAL, "{symbol}第{n}号", NumberKind.ISSUE);
    var shared = issues(NEXT_APRIL, YearBasis.FISCAL, NumberKind.RECEIPT);
    assertEquals(List.of(), faults(RECEIPTS, ISSUES, proposals));
    assertTrue(
        faults(RECEIPTS, ISSUES, proposals, shared).contains(NumberingRefusal.COUNTER_DIFFERS));
  }

  @Test
  void aKindHasOneRuleADayAndEachNamesItsArticle() {
    assertEquals(
        List.of(NumberingRefusal.FROM_TAKEN, NumberingRefusal.FROM_TAKEN),
        faults(RECEIPTS, receipts(LONG_AGO, YearBasis.FISCAL, NumberKind.RECEIPT)));
    var silent =
        new NumberRuleLine(
            NumberKind.NOTICE, LONG_AGO, YearBasis.CALENDAR, "告示第{n}号", "町", null, null, " ");
    assertEquals(List.of(NumberingRefusal.ARTICLE_MISSING), faults(silent));
  }
}
