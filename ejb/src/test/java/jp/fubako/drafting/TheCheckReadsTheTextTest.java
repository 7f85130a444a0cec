package jp.fubako.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.fubako.authority.Matter;
import jp.fubako.routing.RoutePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TheCheckReadsTheTextTest {

  private static Stream<Finding> found(DraftFields fields, Leftover... leftovers) {
    return DraftCheck.of(
        new CheckFacts(
            fields,
            new Matter("WORKS", "工事請負費", true),
            RoutePlan.NONE,
            null,
            List.of(),
            true,
            true,
            List.of(),
            List.of(leftovers),
            LocalDate.of(2026, 11, 20)))
        .stream();
  }

  private static List<Finding> of(FindingCode code, String inquiry, Long amount) {
    var fields = People.fields("修繕について", inquiry, amount, SealHandling.OMITTED, false);
    return found(fields).filter(f -> f.code() == code).toList();
  }

  @Test
  void aBlankThatNobodyFilledStopsTheSubmission() {
    var found = of(FindingCode.BLANK_LEFT, "{宛先}あて通知し、{件名}を行う。", null);
    assertEquals(List.of(Finding.of(FindingCode.BLANK_LEFT, "inquiry", "{宛先} {件名}")), found);
    assertTrue(found.getFirst().error());
  }

  @Test
  void aWrongDayOfTheWeekIsShownWithTheRightOne() {
    assertEquals(
        List.of(Finding.of(FindingCode.WEEKDAY_WRONG, "inquiry", "12月1日（月）", "12月1日（火）")),
        of(FindingCode.WEEKDAY_WRONG, "12月1日（月）に開催する。", null));
    assertEquals(List.of(), of(FindingCode.WEEKDAY_WRONG, "令和8年12月1日（火）に開催する。", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"私用\uE000文字", "制御\u0007文字", "化け\uFFFD文字"})
  void privateAndControlCharactersStopTheSubmission(String inquiry) {
    assertEquals(1, of(FindingCode.CHARACTER_FORBIDDEN, inquiry, null).size());
  }

  @Test
  void linesTabsAndRareLettersAreFine() {
    assertEquals(List.of(), of(FindingCode.CHARACTER_FORBIDDEN, "𠮷田\r\n\t髙橋　葛\uDB40\uDD00", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"契約額1,200,000円", "契約額１２０万円", "契約額1200千円"})
  void aLargerSumInTheTextIsRemarked(String inquiry) {
    assertEquals(1, of(FindingCode.AMOUNT_BELOW_TEXT, inquiry, 800_000L).size());
    assertEquals(0, of(FindingCode.AMOUNT_BELOW_TEXT, inquiry, 1_200_000L).size());
  }

  @Test
  void theDatesOfTheOldOneAreNamedOnceForEachField() {
    var fields = People.fields("R7.4.1の件", "伺います。", null, SealHandling.OMITTED, false);
    var found =
        found(
                fields,
                new Leftover("inquiry", "4月1日", "4月1日"),
                new Leftover("subject", "R7.4.1", "R8.4.1"),
                new Leftover("inquiry", "第3回", "第4回"))
            .filter(f -> f.code() == FindingCode.DATE_OF_THE_OLD_ONE)
            .toList();
    assertEquals(
        List.of(
            Finding.of(FindingCode.DATE_OF_THE_OLD_ONE, "inquiry", "「4月1日」「第3回」"),
            Finding.of(FindingCode.DATE_OF_THE_OLD_ONE, "subject", "「R7.4.1」")),
        found);
    assertFalse(found.getFirst().error());
  }

  @Test
  void anInformalLetterIsNotInTheMayorsName() {
    var fields = People.fields(SealHandling.NONE, true);
    assertTrue(found(fields).anyMatch(f -> f.code() == FindingCode.INFORMAL_IN_THE_MAYORS_NAME));
  }
}
