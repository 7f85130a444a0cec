package jp.fubako.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Cases for tests, built step by step. */
final class Cases {

  static final UUID DRAFTER = UUID.randomUUID();
  static final Instant MORNING = Instant.parse("2026-11-24T00:00:00Z");

  private final UUID item = UUID.randomUUID();
  private final List<StepFacts> steps = new ArrayList<>();
  private boolean urgent;
  private LocalDate dueOn;
  private int round = 1;

  Cases urgent() {
    urgent = true;
    return this;
  }

  Cases dueOn(LocalDate day) {
    dueOn = day;
    return this;
  }

  Cases again() {
    round++;
    return this;
  }

  /** A step of a post that somebody did. */
  Cases done(String kind, String title, UUID by) {
    return step(kind, "APPROVED", UUID.randomUUID(), null, title, MORNING, by);
  }

  Cases waiting(String kind, UUID post, String title) {
    return waiting(kind, post, title, MORNING);
  }

  Cases waiting(String kind, UUID post, String title, Instant since) {
    return step(kind, "ACTIVE", post, null, title, since, null);
  }

  Cases waitingFor(UUID person) {
    return step("REVIEW", "ACTIVE", null, person, "", MORNING, null);
  }

  Cases later(String kind, UUID post, String title) {
    return step(kind, "WAITING", post, null, title, null, null);
  }

  Cases cancelled(String kind, UUID post, String title) {
    return step(kind, "CANCELLED", post, null, title, MORNING, null);
  }

  private Cases step(
      String kind, String state, UUID post, UUID person, String title, Instant since, UUID by) {
    steps.add(new StepFacts(UUID.randomUUID(), round, kind, state, post, person, title, since, by));
    return this;
  }

  CaseFacts facts() {
    return new CaseFacts(
        item,
        UUID.randomUUID(),
        "ROUTING",
        round,
        DRAFTER,
        "佐藤 花子",
        UUID.randomUUID(),
        urgent,
        dueOn,
        steps);
  }
}
