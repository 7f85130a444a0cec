package jp.fubako.notice;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Who is told of a piece of news about a case, and why. Each person once, with the first reason
 * that holds; never the one who did it.
 */
final class Audience {

  private final CaseFacts facts;
  private final Function<UUID, List<UUID>> holders;
  private final Map<UUID, Told> told = new LinkedHashMap<>();

  private Audience(CaseFacts facts, Function<UUID, List<UUID>> holders) {
    this.facts = facts;
    this.holders = holders;
  }

  /**
   * The people to be told.
   *
   * @param holders who holds a post today
   */
  static Collection<Told> of(News news, CaseFacts facts, Function<UUID, List<UUID>> holders) {
    var audience = new Audience(facts, holders);
    switch (news.kind()) {
      case TURN, COPY, LATER_VIEW, URGED, REMINDER, OVERDUE -> audience.asked(news.stepId());
      case RETURNED, DECIDED, CASE_OVERDUE, ABSENT_AT_DUE -> audience.drafter();
      case ENTRUSTED -> audience.keeper();

      case AMENDED -> {
        audience.drafter();
        audience.acted();
      }
      case REJECTED, WITHDRAWN, SCRAPPED -> {
        audience.drafter();
        audience.acted();
        audience.wereAsked();
      }
      case ROUTE_ADDED, ROUTE_REMOVED -> {
        facts.step(news.stepId()).ifPresent(audience::holdersOf);
        audience.drafter();
      }
      case COMMENTED -> {
        audience.drafter();
        audience.acted();
        audience.waiting();
      }
      case DISTRIBUTED, ASSIGNED, CIRCULATED -> {}
    }
    if (news.byId() != null) {
      audience.told.remove(news.byId());
    }
    return audience.told.values();
  }

  /** Whom a step asks: the person named, or everybody who holds the post. */
  private void asked(UUID stepId) {
    facts.step(stepId).filter(StepFacts::waits).ifPresent(this::holdersOf);
  }

  private void holdersOf(StepFacts step) {
    if (step.personId() != null) {
      tell(step.personId(), NoticeWhy.NAMED, "");
    } else {
      holders.apply(step.postId()).forEach(id -> tell(id, NoticeWhy.POST, step.fullTitle()));
    }
  }

  /** Those in whose inbox the case lies now. */
  private void waiting() {
    facts.steps().stream()
        .filter(step -> step.waits() && !step.onlyRead())
        .forEach(this::holdersOf);
  }

  private void drafter() {
    tell(facts.drafterId(), NoticeWhy.DRAFTER, "");
  }

  private void keeper() {
    tell(facts.drafterId(), NoticeWhy.HANDLER, "");
  }

  private void acted() {
    for (var step : facts.steps()) {
      if (step.actedBy() != null && !step.kind().equals("ORIGINATE") && !step.onlyRead()) {
        var why = step.kind().equals("CONCURRENCE") ? NoticeWhy.CONSULTED : NoticeWhy.APPROVED;
        tell(step.actedBy(), why, step.fullTitle());
      }
    }
  }

  /** Those in whose inbox the case lay when it ended. */
  private void wereAsked() {
    for (var step : facts.steps()) {
      if (step.round() == facts.round()
          && step.activatedAt() != null
          && step.actedBy() == null
          && !step.onlyRead()) {
        var people =
            step.personId() != null ? List.of(step.personId()) : holders.apply(step.postId());
        people.forEach(id -> tell(id, NoticeWhy.WAS_ASKED, step.fullTitle()));
      }
    }
  }

  private void tell(UUID personId, NoticeWhy why, String words) {
    told.putIfAbsent(personId, new Told(personId, why, words));
  }
}
