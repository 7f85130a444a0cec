package jp.fubako.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.fubako.calendar.WorkingDays;
import org.junit.jupiter.api.Test;

/** What a morning says about what waits: in working days, once for each occasion. */
class DeadlinesFollowTheWorkingDaysTest {

  /** A Monday, 勤労感謝の日: the table names New Year so that the year counts as listed. */
  private static final LocalDate HOLIDAY = LocalDate.of(2026, 11, 23);

  private static final WorkingDays DAYS =
      new WorkingDays(Map.of(HOLIDAY, "勤労感謝の日", LocalDate.of(2026, 1, 1), "元日"), List.of());
  private static final NoticeRules TOWN =
      new NoticeRules(0, TownMail.AUTO, false, "", LocalTime.of(8, 30), true, 1, 3, 1);
  private static final DeadlineRules RULES = new DeadlineRules(TOWN, DAYS);

  /** Wednesday 18 November, 10:00 in Japan. */
  private static final Instant SINCE = Instant.parse("2026-11-18T01:00:00Z");

  private static final UUID POST = UUID.randomUUID();

  private static CaseFacts waiting(LocalDate due) {
    return new Cases().dueOn(due).waiting("REVIEW", POST, "総務課長", SINCE).facts();
  }

  private static CaseFacts urgent(LocalDate due) {
    return new Cases().urgent().dueOn(due).waiting("REVIEW", POST, "総務課長", SINCE).facts();
  }

  private static List<News> on(LocalDate day, CaseFacts facts) {
    return RULES.of(facts, facts.steps().getFirst(), Optional.empty(), day);
  }

  private static List<NoticeKind> kinds(LocalDate day, CaseFacts facts) {
    return on(day, facts).stream().map(News::kind).toList();
  }

  private static LocalDate november(int day) {
    return LocalDate.of(2026, 11, day);
  }

  @Test
  void theWorkingDayBeforeATuesdayAfterAHolidayIsTheFriday() {
    var facts = waiting(november(24));
    assertEquals(List.of(), kinds(november(19), facts));
    assertEquals(List.of(NoticeKind.REMINDER), kinds(november(20), facts));
  }

  @Test
  void aMorningThatWasMissedIsMadeUpForUnderTheSameId() {
    var facts = waiting(november(27));
    var inTime = on(november(26), facts);
    var late = on(november(27), facts);
    assertEquals(1, inTime.size());
    assertEquals(inTime.getFirst().eventId(), late.getFirst().eventId());
  }

  @Test
  void ofWhatIsUrgentEachMorningSaysItAnew() {
    var facts = urgent(november(27));
    var first = on(november(26), facts).getFirst().eventId();
    var second = on(november(27), facts).getFirst().eventId();
    assertNotEquals(first, second);
  }

  @Test
  void afterTheDueDateHolderAndDrafterAreToldOnce() {
    var facts = waiting(november(20));
    assertEquals(List.of(NoticeKind.OVERDUE, NoticeKind.CASE_OVERDUE), kinds(november(24), facts));
    var ids = new HashSet<UUID>();
    for (var day : List.of(24, 25, 26)) {
      on(november(day), facts).forEach(n -> ids.add(n.eventId()));
    }
    assertEquals(2, ids.size());
  }

  @Test
  void withoutADueDateEveryThreeWorkingDays() {
    var facts = waiting(null);
    assertEquals(List.of(), kinds(november(20), facts));
    assertEquals(List.of(NoticeKind.REMINDER), kinds(november(24), facts));
    var third = on(november(24), facts).getFirst().eventId();
    assertEquals(third, on(november(26), facts).getFirst().eventId());
    assertNotEquals(third, on(november(27), facts).getFirst().eventId());
  }

  @Test
  void whatIsUrgentIsRemindedOfTheNextDay() {
    assertEquals(List.of(NoticeKind.REMINDER), kinds(november(19), urgent(null)));
  }

  @Test
  void theStepsOwnReminderGoesBeforeTheTowns() {
    var facts = waiting(november(27));
    var step = facts.steps().getFirst();
    var own = new StepReminder(step.id());
    own.set(true, 3);
    assertEquals(1, RULES.of(facts, step, Optional.of(own), november(24)).size());
    own.set(false, 3);
    assertEquals(List.of(), RULES.of(facts, step, Optional.of(own), november(26)));
  }

  @Test
  void theTownMayRemindOfNothingButWhatIsOverdue() {
    var quiet =
        new DeadlineRules(
            new NoticeRules(0, TownMail.AUTO, false, "", LocalTime.NOON, false, 1, 3, 1), DAYS);
    var facts = waiting(november(27));
    var step = facts.steps().getFirst();
    assertEquals(List.of(), quiet.of(facts, step, Optional.empty(), november(26)));
    assertEquals(2, quiet.of(facts, step, Optional.empty(), november(30)).size());
  }

  @Test
  void nobodyIsRemindedToReadOrOfWhatIsDone() {
    var facts =
        new Cases()
            .dueOn(november(20))
            .waiting("READ", POST, "総務課長", SINCE)
            .done("REVIEW", "係長", UUID.randomUUID())
            .facts();
    for (var step : facts.steps()) {
      assertEquals(List.of(), RULES.of(facts, step, Optional.empty(), november(24)));
    }
  }

  @Test
  void theMorningComesOnWorkingDaysAtItsTime() {
    var at = LocalTime.of(8, 30);
    assertFalse(MorningDesk.due(Instant.parse("2026-11-23T23:29:59Z"), at, DAYS));
    assertTrue(MorningDesk.due(Instant.parse("2026-11-23T23:30:00Z"), at, DAYS));
    assertFalse(MorningDesk.due(Instant.parse("2026-11-23T02:00:00Z"), at, DAYS), "a holiday");
    assertFalse(MorningDesk.due(Instant.parse("2026-11-22T02:00:00Z"), at, DAYS), "a Sunday");
  }

  @Test
  void onlyTheDrafterPressesOncePerDayForWhatWaits() {
    var facts = waiting(null);
    var step = facts.steps().getFirst().id();
    assertTrue(WaitingLists.mayPress(facts, step, Cases.DRAFTER, false).isAllowed());
    assertFalse(WaitingLists.mayPress(facts, step, Cases.DRAFTER, true).isAllowed());
    assertFalse(WaitingLists.mayPress(facts, step, UUID.randomUUID(), false).isAllowed());
    assertFalse(WaitingLists.mayPress(facts, UUID.randomUUID(), Cases.DRAFTER, false).isAllowed());
  }
}
