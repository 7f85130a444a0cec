package jp.fubako.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jp.fubako.drafting.DraftMerge.Clash;
import org.junit.jupiter.api.Test;

class TwoWhoWriteTheSameDraftLoseNothingTest {

  private static final DraftFields BASE = text("照会について", "伺います。", null);

  private static DraftFields text(String subject, String inquiry, Long amount) {
    return People.fields(subject, inquiry, amount, SealHandling.OMITTED, true);
  }

  @Test
  void whoeverChangedAFieldAloneIsRight() {
    var merge = DraftMerge.of(BASE, text("回答について", "伺います。", null), text("照会について", "回答します。", null));
    assertEquals(text("回答について", "回答します。", null), merge.fields());
    assertEquals(List.of("subject"), merge.taken());
    assertEquals(List.of(), merge.clashes());
  }

  @Test
  void whatBothChangedDifferentlyIsShownWithBothTexts() {
    var merge = DraftMerge.of(BASE, text("回答について", "伺います。", null), text("報告について", "伺います。", null));
    assertEquals(List.of(new Clash("subject", "回答について", "報告について")), merge.clashes());
    assertEquals("報告について", merge.fields().subject());
    assertEquals("回答について", merge.otherwise().subject());
    assertEquals(List.of(), merge.taken());
  }

  @Test
  void theSameChangeIsNoClash() {
    var both = text("回答について", "伺います。", 1000L);
    var merge = DraftMerge.of(BASE, both, both);
    assertEquals(new DraftMerge(both, both, List.of(), List.of()), merge);
  }

  @Test
  void whatWasEmptiedStaysEmpty() {
    var base = text("照会について", "伺います。", 1000L);
    var merge = DraftMerge.of(base, base, text("照会について", "", 1000L));
    assertEquals("", merge.fields().inquiry());
  }
}
