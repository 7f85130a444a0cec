package jp.fubako.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import jp.fubako.bulk.BulkRepository.Facts;
import jp.fubako.shared.Verdict;
import org.junit.jupiter.api.Test;

/** 一括承認: domain RT-33. */
class OnlyLightCasesAreApprovedTogetherTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final LightRules rules = new LightRules(Set.of("TRAVEL"));

  private static BulkRefusal reason(Verdict verdict) {
    return (BulkRefusal) ((Verdict.Refused) verdict).reason();
  }

  @Test
  void aLightMatterInItsFirstRoundMay() {
    assertTrue(rules.may(new Facts("TRAVEL", false, 1)).isAllowed());
  }

  @Test
  void anotherMatterMayNot() {
    assertEquals(BulkRefusal.NOT_LIGHT, reason(rules.may(new Facts("CONSTRUCTION", false, 1))));
    assertEquals(BulkRefusal.NOT_LIGHT, reason(rules.may(null)));
  }

  @Test
  void whatIsGraveOrCameBackIsLookedAtAlone() {
    assertEquals(BulkRefusal.GRAVE, reason(rules.may(new Facts("TRAVEL", true, 1))));
    assertEquals(BulkRefusal.RETURNED_ONCE, reason(rules.may(new Facts("TRAVEL", false, 2))));
  }

  @Test
  void aMatterIsLightFromItsFirstDayToTheDayBeforeItWasStruck() {
    var matter = new LightMatter("TRAVEL", "第5条", TODAY, "文書係");
    assertFalse(matter.holdsOn(TODAY.minusDays(1)));
    assertTrue(matter.holdsOn(TODAY.plusYears(1)));
    matter.endBefore(TODAY.plusDays(2), "文書係");
    assertTrue(matter.holdsOn(TODAY.plusDays(1)));
    assertFalse(matter.holdsOn(TODAY.plusDays(2)));
  }
}
