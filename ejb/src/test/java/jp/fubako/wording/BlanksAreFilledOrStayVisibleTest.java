package jp.fubako.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BlanksAreFilledOrStayVisibleTest {

  private static final String TEXT = "{年度}の{件名}を｛宛先｝あて通知してよろしいか伺います。";

  @Test
  void whatIsKnownIsFilledAndTheRestStays() {
    var filled = Blanks.filled(TEXT, Map.of("年度", "令和8年度", "宛先", "山形県知事　様", "件名", ""));
    assertEquals("令和8年度の{件名}を山形県知事　様あて通知してよろしいか伺います。", filled);
    assertEquals(List.of("{件名}"), Blanks.left(filled));
  }

  @Test
  void aValueIsTakenAsItIsWritten() {
    assertEquals("費用 $1\\2", Blanks.filled("費用 {金額}", Map.of("金額", "$1\\2")));
  }

  @Test
  void otherBracesAreNoBlanks() {
    assertEquals(List.of(), Blanks.left("{a} ｛様式｝ 件名"));
  }
}
