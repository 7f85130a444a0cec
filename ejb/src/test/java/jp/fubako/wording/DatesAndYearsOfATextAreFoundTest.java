package jp.fubako.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesAndYearsOfATextAreFoundTest {

  private static final int THIS_YEAR = 2026;

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          令和7年度, FISCAL_YEAR, 2025, 令和8年度
          令和７年度, FISCAL_YEAR, 2025, 令和８年度
          令和元年度, FISCAL_YEAR, 2019, 令和2年度
          令和七年度, FISCAL_YEAR, 2025, 令和八年度
          令和十九年度, FISCAL_YEAR, 2037, 令和二十年度
          平成30年度, FISCAL_YEAR, 2018, 平成31年度
          R7年度, FISCAL_YEAR, 2025, R8年度
          2025年度, FISCAL_YEAR, 2025, 2026年度
          令和7年4月1日, DATE, 2025, 令和8年4月1日
          令和7年3月31日, DATE, 2024, 令和8年3月31日
          R7.4.1, DATE, 2025, R8.4.1
          Ｒ７．４．１, DATE, 2025, Ｒ８．４．１
          2025/4/1, DATE, 2025, 2026/4/1
          2025-04-01, DATE, 2025, 2026-04-01
          2025年4月1日（火）, DATE, 2025, 2026年4月1日（水）
          令和7年6月, MONTH, 2025, 令和8年6月
          令和7年, YEAR, 2025, 令和8年
          4月1日, DAY, , 4月1日
          4月1日（火）, DAY, , 4月1日（水）
          ３月１日(土), DAY, , ３月１日(月)
          第12回, ORDINAL, , 第13回
          第９期, ORDINAL, , 第１０期
          """)
  void aWordIsReadAndWrittenAYearLater(
      String words, DatedKind kind, Integer fiscalYear, String later) {
    var found = DatedWords.in("この" + words + "の件", 1, THIS_YEAR);
    assertEquals(List.of(new DatedWord(kind, 2, words, fiscalYear, later)), found);
  }

  @Test
  void anEraEndsBetweenTheYears() {
    assertEquals("令和2年4月1日", DatedWords.in("平成31年4月1日", 1, THIS_YEAR).getFirst().later());
    assertEquals("R1.5.1", DatedWords.in("H30.5.1", 1, THIS_YEAR).getFirst().later());
  }

  @ParameterizedTest
  @CsvSource({
    "地方自治法（昭和22年法律第67号）第208条",
    "真室川町補助金等交付規則（平成15年真室川町規則第12号）",
    "第1号様式, 3年間の契約",
    "令和7年13月40日",
    "電話0233-62-2111",
    "工期は30日間",
    "R8C規格",
  })
  void whatNeverGrowsOldIsLeftAlone(String text) {
    assertEquals(List.of(), DatedWords.in(text, 1, THIS_YEAR));
  }

  @Test
  void severalStandInTheirOrder() {
    var text = "令和7年度道路台帳整備業務（第3回変更、R7.6.10契約、履行期限3月20日）について";
    assertEquals(
        List.of("令和7年度", "第3回", "R7.6.10", "3月20日"),
        DatedWords.in(text, 1, THIS_YEAR).stream().map(DatedWord::words).toList());
  }
}
