package jp.fubako.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import jp.fubako.shared.Verdict;
import org.junit.jupiter.api.Test;

/** 出納整理期間: from 1 April to the closing day those who keep the books register into the old year. */
class TheOldYearIsOpenUntilItsClosingDayTest {

  private static final MonthDay END_OF_MAY = MonthDay.of(5, 31);
  private static final LocalDate LAST_OF_MARCH = LocalDate.of(2027, 3, 31);
  private static final LocalDate FIRST_OF_APRIL = LocalDate.of(2027, 4, 1);
  private static final LocalDate LAST_OF_MAY = LocalDate.of(2027, 5, 31);

  private final NumberYear year = new NumberYear(YearBasis.FISCAL, 2026, END_OF_MAY, false);

  @Test
  void everybodyRegistersWhileTheYearRuns() {
    assertTrue(year.mayRegister(LAST_OF_MARCH, false).isAllowed());
    refused(NumberingRefusal.YEAR_AHEAD, year.mayRegister(LocalDate.of(2026, 3, 31), true));
  }

  @Test
  void fromAprilOnOnlyThoseWhoKeepTheBooks() {
    assertTrue(year.open(FIRST_OF_APRIL));
    assertTrue(year.mayRegister(FIRST_OF_APRIL, true).isAllowed());
    assertTrue(year.mayRegister(LAST_OF_MAY, true).isAllowed());
    refused(NumberingRefusal.NOT_FOR_OLD_YEAR, year.mayRegister(FIRST_OF_APRIL, false));
  }

  @Test
  void afterTheClosingDayNobody() {
    refused(NumberingRefusal.YEAR_CLOSED, year.mayRegister(LAST_OF_MAY.plusDays(1), true));
  }

  @Test
  void whatIsClosedEarlierStaysClosed() {
    var closed = new NumberYear(YearBasis.FISCAL, 2026, END_OF_MAY, true);
    refused(NumberingRefusal.YEAR_CLOSED, closed.mayRegister(FIRST_OF_APRIL, true));
    refused(NumberingRefusal.YEAR_CLOSED, closed.mayClose(FIRST_OF_APRIL));
    assertFalse(closed.open(FIRST_OF_APRIL));
  }

  @Test
  void aYearThatRunsIsNotClosed() {
    refused(NumberingRefusal.YEAR_RUNNING, year.mayClose(LAST_OF_MARCH));
    assertTrue(year.mayClose(FIRST_OF_APRIL).isAllowed());
  }

  @Test
  void withoutAClosingDayTheYearEndsWithItsLastDay() {
    var calendar = new NumberYear(YearBasis.CALENDAR, 2026, null, false);
    assertEquals(LocalDate.of(2026, 12, 31), calendar.openUntil());
    refused(NumberingRefusal.YEAR_CLOSED, calendar.mayRegister(LocalDate.of(2027, 1, 1), true));
  }

  private static void refused(NumberingRefusal reason, Verdict verdict) {
    assertEquals(reason, assertInstanceOf(Verdict.Refused.class, verdict).reason());
  }
}
