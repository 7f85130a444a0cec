package jp.fubako.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;
import org.junit.jupiter.api.Test;

/** A released version is never changed, and no version ever reaches into the past. */
class AVersionIsReleasedOnlyForTheFutureTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

  private final AuthorityRuleSet old = new AuthorityRuleSet("old");
  private final AuthorityRuleSet draft = AuthorityRuleSet.draft("new", "規程", APRIL);

  AVersionIsReleasedOnlyForTheFutureTest() {
    old.inForce("規程", LocalDate.of(2025, 4, 1), null);
  }

  @Test
  void aDraftHoldsForNobody() {
    assertFalse(draft.validOn(APRIL));
    assertTrue(old.validOn(APRIL));
    assertEquals(VersionPhase.DRAFT, phase(draft, TODAY));
  }

  @Test
  void aDraftIsReleasedFromALaterDayOnly() {
    assertRefused(AuthorityRefusal.FROM_NOT_AHEAD, draft.mayRelease(APRIL, false, 0));
    assertRefused(AuthorityRefusal.FROM_TAKEN, draft.mayRelease(TODAY, true, 0));
    assertRefused(AuthorityRefusal.HAS_FAULTS, draft.mayRelease(TODAY, false, 2));
    assertTrue(draft.mayRelease(APRIL.minusDays(1), false, 0).isAllowed());
  }

  @Test
  void failingTestsNeedAReasonThatIsKept() {
    var refused = assertThrows(RefusedException.class, () -> draft.release("矢口", NOW, 2, " "));
    assertEquals(AuthorityRefusal.TESTS_FAIL, refused.reason());
    draft.release("矢口", NOW, 2, "改正により決裁者が変わるため");
    assertEquals("改正により決裁者が変わるため", draft.reason());
    assertEquals("矢口", draft.releasedBy());
  }

  @Test
  void aReleasedVersionIsNotChangedAnyMore() {
    draft.release("矢口", NOW, 0, "");
    assertRefused(AuthorityRefusal.NOT_A_DRAFT, draft.mayChange());
    assertThrows(RefusedException.class, () -> draft.describe("別名", "", APRIL.plusDays(1)));
    assertRefused(AuthorityRefusal.NOT_A_DRAFT, draft.mayRelease(TODAY, false, 0));
  }

  @Test
  void theNextVersionEndsTheOneBeforeWithoutTouchingIt() {
    draft.release("矢口", NOW, 0, "");
    var timeline = new RuleTimeline(List.of(old, draft), TODAY);
    assertEquals(APRIL.minusDays(1), timeline.row(old).until());
    assertEquals(null, old.validTo());
    assertEquals(VersionPhase.IN_FORCE, timeline.row(old).phase());
    assertEquals(VersionPhase.FUTURE, timeline.row(draft).phase());
    assertEquals(VersionPhase.PAST, phase(old, APRIL));
    assertEquals(VersionPhase.IN_FORCE, phase(draft, APRIL));
  }

  @Test
  void aVersionIsTakenBackOnlyBeforeItsFirstDay() {
    assertRefused(AuthorityRefusal.NOT_RELEASED, draft.mayWithdraw(TODAY));
    draft.release("矢口", NOW, 0, "");
    assertRefused(AuthorityRefusal.IN_FORCE_ALREADY, draft.mayWithdraw(APRIL));
    assertThrows(RefusedException.class, () -> draft.withdraw(TODAY, ""));
    draft.withdraw(TODAY, "議会の議決が延びたため");
    assertFalse(draft.validOn(APRIL));
    assertEquals(VersionPhase.IN_FORCE, phase(old, APRIL));
    assertEquals(VersionPhase.WITHDRAWN, phase(draft, TODAY));
  }

  private VersionPhase phase(AuthorityRuleSet set, LocalDate today) {
    return new RuleTimeline(List.of(old, draft), today).row(set).phase();
  }

  private static void assertRefused(AuthorityRefusal reason, Verdict verdict) {
    assertEquals(reason, ((Verdict.Refused) verdict).reason());
  }
}
