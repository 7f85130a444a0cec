package jp.fubako.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The computed holidays are those that the Cabinet Office has announced, and those of the table.
 */
class TheHolidaysFollowTheLawTest {

  private static final Path SEED =
      Path.of("src/main/resources/db/migration/V0011__rules_as_data.sql");
  private static final Pattern ROW =
      Pattern.compile("\\('(\\d{4}-\\d\\d-\\d\\d)', 'NATIONAL', '(.+?)'\\)");

  @Test
  void theEighteenDaysOf2026AreAsAnnounced() {
    assertEquals(
        List.of(
            "01-01 元日",
            "01-12 成人の日",
            "02-11 建国記念の日",
            "02-23 天皇誕生日",
            "03-20 春分の日",
            "04-29 昭和の日",
            "05-03 憲法記念日",
            "05-04 みどりの日",
            "05-05 こどもの日",
            "05-06 休日",
            "07-20 海の日",
            "08-11 山の日",
            "09-21 敬老の日",
            "09-22 休日",
            "09-23 秋分の日",
            "10-12 スポーツの日",
            "11-03 文化の日",
            "11-23 勤労感謝の日"),
        lines(2026));
  }

  @Test
  void theNineteenDaysOf2025AreAsAnnounced() {
    assertEquals(
        List.of(
            "01-01 元日",
            "01-13 成人の日",
            "02-11 建国記念の日",
            "02-23 天皇誕生日",
            "02-24 休日",
            "03-20 春分の日",
            "04-29 昭和の日",
            "05-03 憲法記念日",
            "05-04 みどりの日",
            "05-05 こどもの日",
            "05-06 休日",
            "07-21 海の日",
            "08-11 山の日",
            "09-15 敬老の日",
            "09-23 秋分の日",
            "10-13 スポーツの日",
            "11-03 文化の日",
            "11-23 勤労感謝の日",
            "11-24 休日"),
        lines(2025));
  }

  @Test
  void aHolidayOnASundayGivesTheNextFreeDay() {
    var year2024 = NationalHolidays.of(2024);
    assertEquals("休日", year2024.get(LocalDate.of(2024, 2, 12)));
    assertEquals("休日", year2024.get(LocalDate.of(2024, 5, 6)), "三連休の後の水曜ではなく月曜");
    assertEquals("休日", year2024.get(LocalDate.of(2024, 9, 23)));
    assertEquals(21, year2024.size());
    assertEquals("休日", NationalHolidays.of(2027).get(LocalDate.of(2027, 3, 22)));
  }

  @Test
  void aDayBetweenTwoHolidaysIsAHoliday() {
    assertEquals("休日", NationalHolidays.of(2026).get(LocalDate.of(2026, 9, 22)));
    assertEquals("休日", NationalHolidays.of(2032).get(LocalDate.of(2032, 9, 21)));
    assertEquals(null, NationalHolidays.of(2025).get(LocalDate.of(2025, 9, 22)));
  }

  @Test
  void theSeedOfTheTableIsTheLaw() throws IOException {
    var seeded = new TreeMap<LocalDate, String>();
    ROW.matcher(Files.readString(SEED))
        .results()
        .forEach(m -> seeded.put(LocalDate.parse(m.group(1)), m.group(2)));
    var computed = new TreeMap<LocalDate, String>();
    for (int year = 2024; year <= 2030; year++) {
      computed.putAll(NationalHolidays.of(year));
    }
    assertEquals(computed, seeded);
  }

  @Test
  void whatTheLawOfTodayDoesNotCoverIsNotComputed() {
    assertThrows(IllegalArgumentException.class, () -> NationalHolidays.of(2021));
    assertThrows(IllegalArgumentException.class, () -> NationalHolidays.of(2100));
  }

  private static List<String> lines(int year) {
    return NationalHolidays.of(year).entrySet().stream()
        .map(e -> e.getKey().toString().substring(5) + " " + e.getValue())
        .toList();
  }
}
