package jp.fubako.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import jp.fubako.search.analysis.CharacterTables;
import jp.fubako.search.analysis.Numerals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextIsFoldedTheSameInIndexAndQueryTest {

  @ParameterizedTest
  @CsvSource({
    "町⻑, 町長",
    "⽤⾞, 用車",
    "髙﨑, 高崎",
    "渡邉, 渡辺",
    "渡邊, 渡辺",
    "齋藤, 斎藤",
    "眞室川, 真室川",
    "國會圖書館, 国会図書館",
    "𠮷田, 吉田",
    "葛󠄀城, 葛城",
    "ＡＢＣ－１２３, abc-123",
    "ｶﾞｷﾞｸﾞ, ガギグ",
    "か゛, が",
    "サーバー, サ-バ-",
    "サｰバ—, サ-バ-",
    "㈱ふばこ, (株)ふばこ",
    "㍻31年, 平成31年",
    "第１号, 第1号",
    "4〜5, 4~5",
  })
  void folds(String written, String folded) {
    assertEquals(folded, Normalizer.fold(written));
  }

  @Test
  void spacesBesideJapaneseGoAndOthersBecomeOne() {
    assertEquals("令和8年4月1日", Normalizer.fold("令和 8 年　4 月\n1 日"));
    assertEquals("annual report", Normalizer.fold("  annual \n\t report "));
    assertEquals("斎藤", Normalizer.fold("斎\u200B藤"));
  }

  @Test
  void differentNamesStayDifferent() {
    assertTrue(!Normalizer.fold("斎藤").equals(Normalizer.fold("斉藤")));
  }

  @Test
  void everyFoldedCharacterKnowsWhereItCameFrom() {
    String text = "㈱髙﨑  商会 ｶﾞｽ 葛󠄀西";
    FoldedText folded = Normalizer.standard().folded(text);
    assertEquals("(株)高崎商会ガス葛西", folded.text());
    int gas = folded.text().indexOf("ガス");
    assertEquals(
        "ｶﾞｽ", text.substring(folded.originalStart(gas), folded.originalEnd(text, gas + 2)));
    int kuzu = folded.text().indexOf("葛");
    assertEquals(
        "葛󠄀", text.substring(folded.originalStart(kuzu), folded.originalEnd(text, kuzu + 1)));
    assertEquals("㈱", text.substring(folded.originalStart(0), folded.originalEnd(text, 1)));
  }

  @Test
  void variantsEndInOneCharacterAndNeverInACircle() {
    Map<Integer, Integer> variants = CharacterTables.variants(new HashMap<>());
    assertTrue(variants.size() > 700, () -> "too few: " + variants.size());
    variants.forEach(
        (from, to) ->
            assertTrue(
                !variants.containsKey(to),
                () -> Character.toString(from) + Character.toString(to)));
  }

  @ParameterizedTest
  @CsvSource({
    "第百二十三号, 第123号",
    "昭和二十二年法律第六十七号, 昭和22年法律第67号",
    "令和八年, 令和8年",
    "二〇二六年, 2026年",
    "一億二千三百万円, 123000000円",
    "金壱百弐拾参万円, 金1230000円",
    "一般, 一般",
    "三重県, 三重県",
    "十分な, 十分な",
    "千葉, 千葉",
    "参加, 参加",
    "第一条, 第1条",
  })
  void numeralsBecomeDigitsWhereTheyFormNumbers(String written, String digits) {
    assertEquals(digits, Numerals.toDigits(written));
  }
}
