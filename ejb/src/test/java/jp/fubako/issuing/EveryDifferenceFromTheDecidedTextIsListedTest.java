package jp.fubako.issuing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class EveryDifferenceFromTheDecidedTextIsListedTest {

  private static final String DECIDED = "真総第1号\n令和8年11月20日\n山形県知事　様\n期限は12月1日とします。\n以上";

  @Test
  void theSameWordsInOtherLinesAreNoDifference() {
    var typeset = "真総第1号　令和8年11月20日\r\n　山形県知事\n様 期限は12\n月1日とします。 以上";
    assertEquals(List.of(), LetterComparison.of(DECIDED, typeset));
  }

  @Test
  void whatWasChangedStandsBesideWhatWasDecided() {
    var found =
        LetterComparison.of(DECIDED, DECIDED.replace("12月1日", "12月8日").replace("山形県知事", "新庄市長"));
    assertEquals(List.of(1, 2), found.stream().map(Difference::no).toList());
    var addressee = found.getFirst();
    assertTrue(addressee.removed().contains("山形"), addressee::toString);
    assertTrue(addressee.added().contains("新庄"), addressee::toString);
    var day = found.getLast();
    assertTrue(day.before().endsWith("期限は12月"), day::toString);
    assertEquals("1", day.removed());
    assertEquals("8", day.added());
    assertTrue(day.after().startsWith("日とします。"), day::toString);
  }

  @Test
  void whatIsMissingOrAddedIsADifference() {
    var shorter = LetterComparison.of(DECIDED, DECIDED.replace("期限は12月1日とします。", ""));
    assertEquals(1, shorter.size());
    assertEquals("", shorter.getFirst().added());
    var longer = LetterComparison.of(DECIDED, DECIDED + "\n追記があります。");
    assertEquals(1, longer.size());
    assertEquals("", longer.getFirst().removed());
    assertEquals("追記があります。", longer.getFirst().added());
  }

  @Test
  void aTextThatIsNoLetterIsOneDifferenceAndComparedNoFurther() {
    assertEquals(1, LetterComparison.of(DECIDED, "別の文書です。".repeat(10_000)).size());
  }

  @Test
  void aScanWithoutTextIsOneDifferenceFromBeginningToEnd() {
    var found = LetterComparison.of(DECIDED, " \n");
    assertEquals(1, found.size());
    assertEquals(DECIDED.replaceAll("[\\s\u3000]", ""), found.getFirst().removed());
  }

  @Test
  void whatWasConfirmedIsReadAsItWasWritten() {
    var said = List.of(new Difference(1, "前", "消\"", "\n増", "後", "町長の指示"));
    assertEquals(said, Confirmations.read(Confirmations.write(said)));
  }
}
