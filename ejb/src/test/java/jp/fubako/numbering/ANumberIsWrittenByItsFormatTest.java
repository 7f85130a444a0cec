package jp.fubako.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import jp.fubako.numbering.NumberFormat.Parts;
import jp.fubako.shared.Verdict;
import org.junit.jupiter.api.Test;

class ANumberIsWrittenByItsFormatTest {

  private static String written(String format, LocalDate on, int sequence, int branch) {
    int year = YearBasis.FISCAL.yearOf(on);
    var parts = new Parts("真総", YearBasis.FISCAL, year, on, sequence, branch);
    return new NumberFormat(format).text(parts);
  }

  @Test
  void symbolAndNumberStandInTheirPlaces() {
    var day = LocalDate.of(2026, 11, 22);
    assertEquals("真総第123号", written("{symbol}第{n}号", day, 123, 0));
    assertEquals("真総第0007号", written("{symbol}第{n:4}号", day, 7, 0));
    assertEquals("2026真総第1号", written("{year}{symbol}第{n}号", day, 1, 0));
  }

  @Test
  void theEraYearIsThatInWhichTheFiscalYearBegan() {
    var format = "{era}{eraYear}{symbol}第{n}号";
    assertEquals("令7真総第12号", written(format, LocalDate.of(2025, 4, 1), 12, 0));
    assertEquals("令7真総第12号", written(format, LocalDate.of(2026, 3, 31), 12, 0));
    assertEquals("令8真総第12号", written(format, LocalDate.of(2026, 4, 1), 12, 0));
    assertEquals("平31真総第12号", written(format, LocalDate.of(2019, 4, 30), 12, 0));
    assertEquals("令元真総第12号", written(format, LocalDate.of(2019, 5, 1), 12, 0));
  }

  @Test
  void whatIsRegisteredIntoTheOldYearBearsTheOldYear() {
    var parts = new Parts("真総", YearBasis.FISCAL, 2025, LocalDate.of(2026, 5, 20), 900, 0);
    assertEquals("令7真総第900号", new NumberFormat("{era}{eraYear}{symbol}第{n}号").text(parts));
  }

  @Test
  void aBranchIsWrittenOnlyWhenThereIsOne() {
    var day = LocalDate.of(2026, 11, 22);
    assertEquals("真総第123号", written("{symbol}第{n}号{branch?の{b}}", day, 123, 0));
    assertEquals("真総第123号の2", written("{symbol}第{n}号{branch?の{b}}", day, 123, 2));
    assertEquals("真総第123-2号", written("{symbol}第{n}{branch?-{b}}号", day, 123, 2));
    assertEquals("真総第123号の2", written("{symbol}第{n}号", day, 123, 2));
  }

  @Test
  void aFormatThatCannotTellNumbersApartIsRefused() {
    assertTrue(new NumberFormat("{symbol}第{n}号").check(true).isAllowed());
    assertTrue(new NumberFormat("第{n}号").check(false).isAllowed());
    refused(NumberingRefusal.FORMAT_WITHOUT_SYMBOL, "第{n}号");
    refused(NumberingRefusal.FORMAT_WITHOUT_NUMBER, "{symbol}号");
    refused(NumberingRefusal.FORMAT_WITHOUT_NUMBER, "{symbol}第{n}号の{n}");
    refused(NumberingRefusal.FORMAT_UNKNOWN_PLACE, "{symbol}第{m}号");
    refused(NumberingRefusal.FORMAT_UNKNOWN_PLACE, "{symbol}第{n号");
  }

  private static void refused(NumberingRefusal reason, String format) {
    var verdict = new NumberFormat(format).check(true);
    assertEquals(reason, assertInstanceOf(Verdict.Refused.class, verdict).reason());
  }
}
