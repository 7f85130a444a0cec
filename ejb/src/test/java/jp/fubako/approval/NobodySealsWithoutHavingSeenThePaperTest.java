package jp.fubako.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import jp.fubako.organisation.PostKind;
import jp.fubako.shared.Verdict;
import org.junit.jupiter.api.Test;

class NobodySealsWithoutHavingSeenThePaperTest {

  private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

  private final Town town = new Town();

  @Test
  void thePaperHasToBeConfirmed() {
    var story = Story.withPaper(town, town.plan(PostKind.SECTION_HEAD));
    assertEquals(
        ApprovalRefusal.PAPER_NOT_SEEN, Story.reason(verdict(story, approving(story, false))));
    assertTrue(verdict(story, approving(story, true)).isAllowed());
  }

  @Test
  void thatItWasConfirmedStaysWithTheStep() {
    var story = Story.withPaper(town, town.plan(PostKind.SECTION_HEAD));
    var step = story.step("土木係長");
    approving(story, true).perform(story.route, town.actor("土木係長"), "sheet-2", story.next());
    assertTrue(story.any(step).paperSeen());
    assertFalse(story.at("建設課長").paperSeen());
  }

  @Test
  void withoutPaperNobodyIsAskedAndNothingIsKept() {
    var story = new Story(town, town.plan(PostKind.SECTION_HEAD));
    assertTrue(verdict(story, approving(story, false)).isAllowed());
    approving(story, true).perform(story.route, town.actor("土木係長"), "sheet-2", story.next());
    assertFalse(story.at("土木係長").paperSeen());
  }

  @Test
  void whoeverMayNotApproveIsToldThatFirst() {
    var story = Story.withPaper(town, town.plan(PostKind.SECTION_HEAD));
    var act = approving(story, false);
    assertEquals(
        ApprovalRefusal.NOT_YOUR_STEP,
        Story.reason(act.verdict(story.route, town.actor("建設課長"), NOW)));
  }

  private Approving approving(Story story, boolean seen) {
    return new Approving(
        new DecideStep(
            story.step("土木係長"),
            story.route.revision(),
            UUID.randomUUID(),
            "",
            null,
            new char[0],
            seen));
  }

  private Verdict verdict(Story story, Approving act) {
    return act.verdict(story.route, town.actor("土木係長"), NOW);
  }
}
