package jp.fubako.calendar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import jp.fubako.calendar.HolidayImport.Cause;
import jp.fubako.calendar.HolidayImport.Fault;
import org.junit.jupiter.api.Test;

/** syukujitsu.csv: Windows-31J, CRLF, days like 2026/1/1; wrong lines are named. */
class AListOfHolidaysIsReadAsTheCabinetOfficeWritesItTest {

  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
  private static final String HEAD = "国民の祝日・休日月日,国民の祝日・休日名称\r\n";

  @Test
  void daysAndNamesAreRead() {
    var text = HEAD + "2026/9/21,敬老の日\r\n2026/9/22,休日\r\n2027/1/1,元日\r\n";
    for (var bytes :
        List.of(text.getBytes(WINDOWS_31J), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))) {
      var list = HolidayFile.read(bytes);
      assertEquals(List.of(), list.faults());
      assertEquals("休日", list.days().get(LocalDate.of(2026, 9, 22)));
      assertEquals(List.of(2026, 2027), list.years());
    }
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    var bytes = HolidayFile.write(NationalHolidays.of(2026));
    var list = HolidayFile.read(bytes);
    assertEquals(NationalHolidays.of(2026), list.days());
    assertArrayEquals(bytes, HolidayFile.write(list.days()));
  }

  @Test
  void everyWrongLineIsNamed() {
    var text = HEAD + "2026/2/30,建国記念の日\r\n2026/5/3,\r\n2026/5/4,みどりの日\r\n2026/5/4,みどりの日\r\n";
    assertEquals(
        List.of(
            new Fault(2, "国民の祝日・休日月日", Cause.NOT_A_DATE, "2026/2/30"),
            new Fault(3, "国民の祝日・休日名称", Cause.NAME_MISSING, ""),
            new Fault(5, "国民の祝日・休日月日", Cause.APPEARS_TWICE, "2026/5/4")),
        HolidayFile.read(text.getBytes(WINDOWS_31J)).faults());
  }

  @Test
  void aFileWithoutDaysIsNoList() {
    assertEquals(
        Cause.EMPTY, HolidayFile.read(HEAD.getBytes(WINDOWS_31J)).faults().getFirst().cause());
    assertEquals(
        Cause.UNREADABLE,
        HolidayFile.read(new byte[] {(byte) 0x81, (byte) 0xff, 0}).faults().getFirst().cause());
  }
}
