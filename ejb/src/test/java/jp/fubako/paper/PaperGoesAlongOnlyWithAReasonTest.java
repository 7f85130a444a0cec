package jp.fubako.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.fubako.shared.Verdict;
import org.junit.jupiter.api.Test;

class PaperGoesAlongOnlyWithAReasonTest {

  private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final PaperReason DRAWING =
      new PaperReason("LARGE_DRAWING", "大型の図面等で、読取りに適さないため", false, FROM, null);
  private static final PaperReason OTHER = new PaperReason("OTHER", "その他", true, FROM, null);
  private static final PaperReason FORMER =
      new PaperReason("FAX", "ファクシミリで届いたため", false, FROM, LocalDate.of(2026, 9, 30));

  private final PaperRules rules = new PaperRules(List.of(DRAWING, OTHER, FORMER), TODAY);

  @Test
  void whatWhyAndWhereHaveToBeSaid() {
    assertTrue(rules.may(said("LARGE_DRAWING", "", "図面 12枚", "書庫 B-3")).isAllowed());
    assertEquals(PaperRefusal.REASON_MISSING, refused(said(null, "大きいため", "図面", "書庫")));
    assertEquals(PaperRefusal.CONTENTS_MISSING, refused(said("LARGE_DRAWING", "", " ", "書庫")));
    assertEquals(PaperRefusal.PLACE_MISSING, refused(said("LARGE_DRAWING", "", "図面", "　")));
  }

  @Test
  void anotherReasonHasToBeExplained() {
    assertEquals(PaperRefusal.WORDS_MISSING, refused(said("OTHER", " ", "見本", "課内")));
    assertTrue(rules.may(said("OTHER", "材料の見本のため", "見本", "課内")).isAllowed());
  }

  @Test
  void aReasonCountsAsLongAsItStands() {
    assertEquals(PaperRefusal.REASON_MISSING, refused(said("FAX", "", "照会文", "課内")));
    var earlier = new PaperRules(List.of(FORMER), LocalDate.of(2026, 9, 30));
    assertTrue(earlier.may(said("FAX", "", "照会文", "課内")).isAllowed());
    var before = new PaperRules(List.of(FORMER), FROM.minusDays(1));
    assertTrue(before.reason("FAX").isEmpty());
  }

  @Test
  void noTextIsLongerThanIsKept() {
    var longest = "あ".repeat(PaperRules.LONGEST);
    assertTrue(rules.may(said("OTHER", longest, longest, longest)).isAllowed());
    assertEquals(PaperRefusal.TOO_LONG, refused(said("OTHER", longest + "あ", "図面", "書庫")));
    assertEquals(PaperRefusal.TOO_LONG, refused(said("OTHER", "見本", "図面", longest + "あ")));
  }

  @Test
  void theReasonIsKeptInItsWordsOfThatDay() {
    var part = new PaperPart(UUID.randomUUID());
    var said = said("OTHER", "材料の見本のため", "見本 2点", "建設課 棚1");
    part.declare(said, OTHER, "佐藤 一郎", "土木係 主事", Instant.parse("2026-11-23T00:00:00Z"));
    assertEquals("その他（材料の見本のため）", part.row().reason());
    assertEquals("資料　見本 2点\n理由　その他（材料の見本のため）\n所在　建設課 棚1", part.row().onSheet());
  }

  private Object refused(DeclarePaper said) {
    return rules.may(said) instanceof Verdict.Refused refused ? refused.reason() : null;
  }

  private static DeclarePaper said(String reason, String words, String contents, String place) {
    return new DeclarePaper(UUID.randomUUID(), reason, words, contents, place);
  }
}
