package jp.fubako.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Deadlines are counted in days on which the office is open. */
class WorkingDaysSkipWhatIsClosedTest {

  private static final ClosingRule NEW_YEAR =
      new ClosingRule("年末年始", "条例第1条", 12, 29, 1, 3, LocalDate.of(1989, 1, 1), null);
  private static final WorkingDays DAYS =
      new WorkingDays(NationalHolidays.of(2026), List.of(NEW_YEAR));

  @Test
  void silverWeekOf2026IsSkippedAsAWhole() {
    assertEquals(day(2026, 9, 24), DAYS.next(day(2026, 9, 18)));
    assertEquals(day(2026, 9, 18), DAYS.before(day(2026, 9, 24), 1));
    assertEquals(Optional.of("休日"), DAYS.closedBecause(day(2026, 9, 22)));
  }

  @Test
  void theTurnOfTheYearIsClosedInBothYears() {
    assertEquals(day(2027, 1, 4), DAYS.next(day(2026, 12, 28)));
    assertEquals(Optional.of("年末年始"), DAYS.closedBecause(day(2026, 12, 29)));
    assertEquals(Optional.of("年末年始"), DAYS.closedBecause(day(2027, 1, 2)));
    assertEquals(Optional.empty(), DAYS.closedBecause(day(2027, 1, 4)));
  }

  @Test
  void aYearThatIsNotInTheTableFollowsTheLaw() {
    assertEquals(Optional.of("成人の日"), DAYS.closedBecause(day(2031, 1, 13)));
    assertFalse(DAYS.isWorkingDay(day(2031, 1, 13)));
  }

  @Test
  void aDayTakenOutOfTheTableIsOpen() {
    var moved = new java.util.TreeMap<>(NationalHolidays.of(2026));
    moved.remove(day(2026, 7, 20));
    assertTrue(new WorkingDays(moved, List.of()).isWorkingDay(day(2026, 7, 20)));
  }

  @Test
  void daysAreCountedForwardsAndBackwards() {
    assertEquals(day(2026, 11, 20), DAYS.after(day(2026, 11, 20), 0));
    assertEquals(day(2026, 11, 27), DAYS.after(day(2026, 11, 20), 4), "11-23 is a holiday");
    assertEquals(day(2026, 11, 18), DAYS.before(day(2026, 11, 24), 3));
    assertEquals(4, DAYS.between(day(2026, 11, 20), day(2026, 11, 27)));
    assertEquals(0, DAYS.between(day(2026, 11, 27), day(2026, 11, 20)));
    assertThrows(IllegalArgumentException.class, () -> DAYS.after(day(2026, 11, 20), -1));
  }

  @Test
  void aDeadlineOnAClosedDayMovesToAnOpenOne() {
    assertEquals(day(2026, 11, 24), DAYS.onOrAfter(day(2026, 11, 21)));
    assertEquals(day(2026, 11, 20), DAYS.onOrBefore(day(2026, 11, 23)));
    assertEquals(day(2026, 11, 24), DAYS.onOrAfter(day(2026, 11, 24)));
  }

  @Test
  void aClosingHoldsOnlyAsLongAsItsRule() {
    var ended = new ClosingRule("開町記念日", "条例", 6, 1, 6, 1, day(2000, 1, 1), day(2020, 12, 31));
    assertTrue(ended.closes(day(2020, 6, 1)));
    assertFalse(ended.closes(day(2021, 6, 1)));
    assertFalse(ended.closes(day(2020, 6, 2)));
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }
}
