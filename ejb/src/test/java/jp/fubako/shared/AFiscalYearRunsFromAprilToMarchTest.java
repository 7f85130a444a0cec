package jp.fubako.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AFiscalYearRunsFromAprilToMarchTest {

  @Test
  void theLastDayOfMarchBelongsToTheYearBefore() {
    assertEquals(new FiscalYear(2026), FiscalYear.of(LocalDate.of(2027, 3, 31)));
    assertEquals(new FiscalYear(2027), FiscalYear.of(LocalDate.of(2027, 4, 1)));
  }

  @Test
  void itsBoundsBelongToIt() {
    var year = new FiscalYear(2026);
    assertTrue(year.contains(year.firstDay()));
    assertTrue(year.contains(year.lastDay()));
    assertFalse(year.contains(year.lastDay().plusDays(1)));
    assertEquals(year.next().firstDay(), year.lastDay().plusDays(1));
  }
}
