package jp.fubako.oral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.UUID;
import jp.fubako.shared.Verdict;
import org.junit.jupiter.api.Test;

/** 口頭決裁: domain RT-36. */
class AnOralDecisionIsRecordedBeforeTheSheetIsSealedTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static RecordOral said(LocalDate on, String to, String why) {
    return new RecordOral(UUID.randomUUID(), UUID.randomUUID(), on, UUID.randomUUID(), to, why);
  }

  private static OralRefusal reason(Verdict verdict) {
    return (OralRefusal) ((Verdict.Refused) verdict).reason();
  }

  @Test
  void byTheDraftersSectionWhileItIsWithTheDrafter() {
    assertTrue(OralRules.may("DRAFT", true).isAllowed());
    assertTrue(OralRules.may("RETURNED", true).isAllowed());
    assertEquals(OralRefusal.ON_ITS_WAY, reason(OralRules.may("ROUTING", true)));
    assertEquals(OralRefusal.ON_ITS_WAY, reason(OralRules.may("DECIDED", true)));
    assertEquals(OralRefusal.NOT_YOUR_SECTION, reason(OralRules.may("DRAFT", false)));
  }

  @Test
  void theDayIsPastAndTheReasonIsSaid() {
    assertTrue(OralRules.sound(said(TODAY, "五十嵐 誠", "災害対応"), TODAY).isAllowed());
    assertTrue(OralRules.sound(said(TODAY.minusDays(3), "五十嵐 誠", "災害対応"), TODAY).isAllowed());
    assertEquals(
        OralRefusal.DATE_WRONG,
        reason(OralRules.sound(said(TODAY.plusDays(1), "五十嵐 誠", "災害対応"), TODAY)));
    assertEquals(
        OralRefusal.DATE_WRONG, reason(OralRules.sound(said(null, "五十嵐 誠", "災害対応"), TODAY)));
    assertEquals(
        OralRefusal.WORDS_REQUIRED, reason(OralRules.sound(said(TODAY, "五十嵐 誠", " "), TODAY)));
    assertEquals(
        OralRefusal.WORDS_REQUIRED, reason(OralRules.sound(said(TODAY, "", "災害対応"), TODAY)));
    assertEquals(
        OralRefusal.TOO_LONG,
        reason(OralRules.sound(said(TODAY, "五十嵐 誠", "あ".repeat(1001)), TODAY)));
  }
}
