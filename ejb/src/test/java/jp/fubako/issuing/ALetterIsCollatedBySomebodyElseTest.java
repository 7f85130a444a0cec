package jp.fubako.issuing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.fubako.access.Caller;
import jp.fubako.access.Role;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;
import org.junit.jupiter.api.Test;

class ALetterIsCollatedBySomebodyElseTest {

  private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");
  private static final Difference ORDERED =
      new Difference(1, "期限は", "12月1日", "12月8日", "とする", "課長の指示");

  private final Caller maker = Desks.of("五十嵐 誠", Desks.SECTION);
  private final Caller colleague = Desks.of("柿崎 進", Desks.SECTION);
  private final FairCopy copy =
      new FairCopy(
          new FairCopy.Paper(
              UUID.randomUUID(), UUID.randomUUID(), "0", "本文", LocalDate.of(2026, 11, 20)),
          1,
          maker,
          NOW);

  private Verdict may(Caller caller) {
    return copy.mayCollate(caller, Desks.SECTION);
  }

  private static Object reason(Verdict verdict) {
    return ((Verdict.Refused) verdict).reason();
  }

  @Test
  void neverByWhoMadeIt() {
    assertEquals(IssuingRefusal.COLLATOR_IS_MAKER, reason(may(maker)));
    assertTrue(may(colleague).isAllowed());
  }

  @Test
  void notByAStrangerButByTheRecordsOffice() {
    var elsewhere = UUID.randomUUID();
    assertEquals(IssuingRefusal.NOT_COLLATOR, reason(may(Desks.of("正野 薫", elsewhere))));
    assertTrue(may(Desks.of("沓澤 円", elsewhere, Role.RECORDS_OFFICE)).isAllowed());
  }

  @Test
  void theSecondToComeIsToldWhoWasFirst() {
    copy.collated(List.of(ORDERED), colleague, NOW);
    var late = (Verdict.Refused) may(Desks.of("高橋 亮", Desks.SECTION));
    assertEquals(IssuingRefusal.COLLATION_DONE, late.reason());
    assertEquals(List.of("柿崎 進", NOW), late.args());
  }

  @Test
  void theRecordNamesBothAndWhatWasConfirmed() {
    copy.collated(List.of(ORDERED), colleague, NOW.plusSeconds(60));
    var row = copy.row();
    assertEquals("五十嵐 誠", row.madeBy());
    assertEquals("柿崎 進", row.collatedBy());
    assertEquals(NOW.plusSeconds(60), row.collatedAt());
    assertEquals(List.of(ORDERED), row.confirmed());
  }

  @Test
  void whereTheRuleAsksForItNothingGoesOutBefore() {
    assertEquals(IssuingRefusal.NOT_COLLATED, reason(copy.mayGoOut(true)));
    assertTrue(copy.mayGoOut(false).isAllowed());
    copy.collated(List.of(), colleague, NOW);
    assertTrue(copy.mayGoOut(true).isAllowed());
  }

  @Test
  void whatWasSentBackDoesNotGoOutEvenWhereNoRuleAsks() {
    assertThrows(RefusedException.class, () -> copy.sentBack(" ", colleague, NOW));
    copy.sentBack("宛先の敬称が違います。", colleague, NOW);
    assertEquals(IssuingRefusal.SENT_BACK, reason(copy.mayGoOut(false)));
    assertEquals(IssuingRefusal.COLLATION_DONE, reason(may(colleague)));
  }

  @Test
  void anOldOneIsNotCollatedAnyMore() {
    copy.replaced();
    assertEquals(IssuingRefusal.LETTER_REPLACED, reason(may(colleague)));
    assertEquals(IssuingRefusal.LETTER_REPLACED, reason(copy.mayGoOut(false)));
  }
}
