package jp.fubako.signing.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinesBreakByTheRulesOfJapaneseTest {
  private final LineBreaker breaker = new LineBreaker(c -> c < 0x100 ? 0.5 : 1);

  private List<String> lines(String text, int room) {
    return breaker.lines(text.codePoints().toArray(), room, room).stream()
        .map(l -> new String(l, 0, l.length))
        .toList();
  }

  @Test
  void aFullStopNeverBeginsALine() {
    assertEquals(List.of("よろしいか伺いま", "す。"), lines("よろしいか伺います。", 9));
  }

  @Test
  void anOpeningBracketNeverEndsALine() {
    assertEquals(List.of("協力について", "（依頼）"), lines("協力について（依頼）", 7));
  }

  @Test
  void figuresAndWordsStayWhole() {
    assertEquals(List.of("別紙", "SHA-256", "を確認"), lines("別紙SHA-256を確認", 4));
    assertEquals(List.of("金額は", "128,000円"), lines("金額は128,000円", 5));
  }

  @Test
  void whatCannotBeBrokenWellIsBrokenAnyway() {
    assertEquals(List.of("。。。", "。。"), lines("。。。。。", 3));
    assertEquals(2, lines("aaaaaaaaaaaa", 3).size());
    assertEquals(List.of(""), lines("", 3));
  }

  @Test
  void nothingIsLostWhateverTheText() {
    var random = new Random(5);
    var signs = "あ亜、。（）「」々ー1９aZ,.年月日第 　".codePoints().toArray();
    for (int i = 0; i < 500; i++) {
      var text = new StringBuilder("始");
      for (int n = random.nextInt(60); n > 0; n--) {
        text.appendCodePoint(signs[random.nextInt(signs.length)]);
      }
      var lines = lines(text.toString(), 1 + random.nextInt(12));
      assertEquals(text.toString().replace(" ", ""), String.join("", lines).replace(" ", ""));
      lines.forEach(l -> assertFalse(l.isEmpty()));
      assertTrue(lines.size() <= text.length());
    }
  }
}
