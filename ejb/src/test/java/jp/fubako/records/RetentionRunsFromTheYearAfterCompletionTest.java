package jp.fubako.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RetentionRunsFromTheYearAfterCompletionTest {

  private static final String ARTICLE = "文書取扱規程別表第2";

  private static RetentionRule years(int n) {
    return new RetentionRule(
        "" + n, RetentionKind.YEARS, n, RetentionTrigger.COMPLETION, n + "年", ARTICLE);
  }

  private static RetentionSpan span(RetentionRule rule, YearBasis basis, String completed) {
    var day = LocalDate.parse(completed);
    return RetentionSpan.of(rule, rule.article(), basis, "003 会議", day, day.minusYears(2));
  }

  private static void assertSpan(RetentionSpan span, String start, String end) {
    assertEquals(LocalDate.parse(start), span.start());
    assertEquals(LocalDate.parse(end), span.end());
  }

  @Test
  void fiveYearsFromTheAprilAfterTheFiscalYear() {
    assertSpan(span(years(5), YearBasis.FISCAL, "2025-06-10"), "2026-04-01", "2031-03-31");
  }

  @Test
  void theLastDayOfMarchStillBelongsToTheOldYear() {
    assertSpan(span(years(5), YearBasis.FISCAL, "2026-03-31"), "2026-04-01", "2031-03-31");
  }

  @Test
  void theFirstDayOfAprilBelongsToTheNewYear() {
    assertSpan(span(years(5), YearBasis.FISCAL, "2026-04-01"), "2027-04-01", "2032-03-31");
  }

  @Test
  void calendarYearDocumentsRunFromJanuary() {
    assertSpan(span(years(3), YearBasis.CALENDAR, "2025-06-10"), "2026-01-01", "2028-12-31");
    assertSpan(span(years(3), YearBasis.CALENDAR, "2025-12-31"), "2026-01-01", "2028-12-31");
    assertSpan(span(years(3), YearBasis.CALENDAR, "2026-01-01"), "2027-01-01", "2029-12-31");
  }

  @Test
  void oneYearEndsBeforeALeapDayAsWell() {
    assertSpan(span(years(1), YearBasis.FISCAL, "2027-02-28"), "2027-04-01", "2028-03-31");
  }

  @Test
  void permanentDocumentsStartButNeverEnd() {
    var rule =
        new RetentionRule(
            "PERMANENT", RetentionKind.PERMANENT, 0, RetentionTrigger.COMPLETION, "永年", ARTICLE);
    var span = span(rule, YearBasis.FISCAL, "2026-11-22");
    assertEquals(LocalDate.parse("2027-04-01"), span.start());
    assertNull(span.end());
    assertEquals("保存期間永年（文書取扱規程別表第2、分類003 会議）: 令和8年11月22日完結、令和9年4月1日起算、満了なし", span.explanation());
  }

  @Test
  void whatIsInContinuousUseDoesNotStart() {
    var rule =
        new RetentionRule(
            "CONTINUOUS", RetentionKind.CONTINUOUS, 0, RetentionTrigger.COMPLETION, "常用", ARTICLE);
    var span = span(rule, YearBasis.FISCAL, "2026-11-22");
    assertNull(span.start());
    assertNull(span.end());
  }

  @Test
  void aRuleMayCountFromTheMakingInstead() {
    var rule =
        new RetentionRule("5", RetentionKind.YEARS, 5, RetentionTrigger.CREATION, "5年", ARTICLE);
    assertSpan(span(rule, YearBasis.FISCAL, "2026-11-22"), "2025-04-01", "2030-03-31");
  }

  @Test
  void theSentenceNamesRuleAndDates() {
    assertEquals(
        "保存期間5年（文書取扱規程別表第2、分類003 会議）: 令和8年11月22日完結、令和9年4月1日起算、令和14年3月31日満了",
        span(years(5), YearBasis.FISCAL, "2026-11-22").explanation());
  }
}
