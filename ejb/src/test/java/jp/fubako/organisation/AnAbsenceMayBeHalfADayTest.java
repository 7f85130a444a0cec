package jp.fubako.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnAbsenceMayBeHalfADayTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 2);
  private static final UUID PERSON = UUID.randomUUID();

  private static AbsenceRow away(int fromDay, DayHalf from, int untilDay, DayHalf until) {
    return new AbsenceRow(
        PERSON,
        DAY.withDayOfMonth(fromDay),
        DAY.withDayOfMonth(untilDay),
        "",
        AbsenceHandling.WAIT,
        null,
        from,
        until);
  }

  @Test
  void fromTheAfternoonUntilNoonOfAnotherDay() {
    var away = away(2, DayHalf.PM, 4, DayHalf.AM);
    assertFalse(away.covers(DAY, DayHalf.AM));
    assertTrue(away.covers(DAY, DayHalf.PM));
    assertTrue(away.covers(DAY.plusDays(1), DayHalf.AM));
    assertTrue(away.covers(DAY.plusDays(2), DayHalf.AM));
    assertFalse(away.covers(DAY.plusDays(2), DayHalf.PM));
    assertFalse(away.covers(DAY.plusDays(3), DayHalf.AM));
  }

  @Test
  void theAfternoonBeginsAtOne() {
    assertEquals(DayHalf.AM, DayHalf.of(LocalTime.of(12, 59)));
    assertEquals(DayHalf.PM, DayHalf.of(LocalTime.of(13, 0)));
  }

  @Test
  void itMayNotEndBeforeItBegins() {
    assertTrue(away(2, DayHalf.PM, 2, DayHalf.AM).reversed());
    assertTrue(away(3, DayHalf.AM, 2, DayHalf.PM).reversed());
    assertFalse(away(2, DayHalf.PM, 2, DayHalf.PM).reversed());
  }

  @Test
  void twoMayShareADayButNotAHalf() {
    var morning = away(2, DayHalf.AM, 2, DayHalf.AM);
    assertFalse(morning.overlaps(away(2, DayHalf.PM, 4, DayHalf.PM)));
    assertTrue(morning.overlaps(away(2, DayHalf.AM, 4, DayHalf.PM)));
    assertTrue(
        morning.overlaps(new AbsenceRow(PERSON, DAY.minusDays(9), null, "", AbsenceHandling.WAIT)));
  }
}
