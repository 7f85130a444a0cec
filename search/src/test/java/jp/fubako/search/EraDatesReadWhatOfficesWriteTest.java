package jp.fubako.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EraDatesReadWhatOfficesWriteTest {

  @ParameterizedTest
  @CsvSource({
    "令和元年5月1日, 2019-05-01",
    "令和1年5月1日, 2019-05-01",
    "平成31年5月2日, 2019-05-02",
    "平成三十一年四月三十日, 2019-04-30",
    "令和八年十一月二十二日, 2026-11-22",
    "令和８年１１月２２日, 2026-11-22",
    "令和 8 年 11 月 22 日, 2026-11-22",
    "㋿8年11月22日, 2026-11-22",
    "R8.11.22, 2026-11-22",
    "Ｒ８．１１．２２, 2026-11-22",
    "r8/11/22, 2026-11-22",
    "令8.11.22, 2026-11-22",
    "R081122, 2026-11-22",
    "R81122, 2026-11-22",
    "81122, 2026-11-22",
    "８１１２２, 2026-11-22",
    "20261122, 2026-11-22",
    "2026-11-22, 2026-11-22",
    "2026/11/2, 2026-11-02",
    "2026年11月22日, 2026-11-22",
    "昭和64年1月7日, 1989-01-07",
    "S22.4.17, 1947-04-17",
    "大正15年12月24日, 1926-12-24",
    "明治45年7月29日, 1912-07-29"
  })
  void day(String written, LocalDate day) {
    assertEquals(Optional.of(day), EraDates.parseDay(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "令和8年2月30日",
        "令和8年13月1日",
        "101122",
        "1",
        "8.11.22",
        "令和8年",
        "",
        "第1号",
        "R8",
        "abc"
      })
  void noDay(String written) {
    assertEquals(Optional.empty(), EraDates.parseDay(written));
  }

  @ParameterizedTest
  @CsvSource({
    "令和7年度, 2025-04-01, 2026-03-31",
    "R7年度, 2025-04-01, 2026-03-31",
    "令和元年度, 2019-04-01, 2020-03-31",
    "2025年度, 2025-04-01, 2026-03-31",
    "令和8年, 2026-01-01, 2026-12-31",
    "令和8年2月, 2026-02-01, 2026-02-28",
    "令和6年2月, 2024-02-01, 2024-02-29",
    "令和8年4月1日〜令和8年4月30日, 2026-04-01, 2026-04-30",
    "令和8年4月1日〜30日, 2026-04-01, 2026-04-30",
    "令和8年4月1日から5月10日まで, 2026-04-01, 2026-05-10",
    "R8.4～R8.6, 2026-04-01, 2026-06-30",
    "令和8年4月〜6月, 2026-04-01, 2026-06-30",
    "令和7年度〜令和8年度, 2025-04-01, 2027-03-31",
    "令和8年4月1日以降, 2026-04-01, 9999-12-31",
    "令和8年4月1日〜, 2026-04-01, 9999-12-31",
    "令和8年3月31日まで, 0001-01-01, 2026-03-31",
    "〜R8.3.31, 0001-01-01, 2026-03-31",
    "2026-04-01..2026-04-30, 2026-04-01, 2026-04-30"
  })
  void range(String written, LocalDate from, LocalDate to) {
    assertEquals(Optional.of(new DateRange(from, to)), EraDates.parse(written));
  }

  @Test
  void writesTheEraInForceOnTheDay() {
    assertEquals("令和元年5月2日", EraDates.format(EraDates.parseDay("平成31年5月2日").orElseThrow()));
    assertEquals("平成31年4月30日", EraDates.format(LocalDate.of(2019, 4, 30)));
    assertEquals("令和8年11月22日", EraDates.format(LocalDate.of(2026, 11, 22)));
    assertEquals("R8.11.22", EraDates.formatShort(LocalDate.of(2026, 11, 22)));
    assertEquals("平成元年1月8日", EraDates.format(LocalDate.of(1989, 1, 8)));
    assertEquals("1850年3月1日", EraDates.format(LocalDate.of(1850, 3, 1)));
  }

  @Test
  void fiscalYearsBeginInApril() {
    assertEquals(2025, EraDates.fiscalYear(LocalDate.of(2026, 3, 31)));
    assertEquals(2026, EraDates.fiscalYear(LocalDate.of(2026, 4, 1)));
    assertEquals("令和8年度", EraDates.fiscalYearName(2026));
    assertEquals("令和元年度", EraDates.fiscalYearName(2019));
    assertEquals("昭和63年度", EraDates.fiscalYearName(1988));
    assertEquals(Optional.of(2026), EraDates.parseFiscalYear("令和８年度"));
  }

  @Test
  void everyDaySurvivesBeingWrittenAndRead() {
    for (LocalDate d = LocalDate.of(1870, 1, 1); d.getYear() < 2040; d = d.plusDays(17)) {
      assertEquals(Optional.of(d), EraDates.parseDay(EraDates.format(d)));
      assertEquals(Optional.of(d), EraDates.parseDay(EraDates.formatShort(d)));
    }
  }
}
