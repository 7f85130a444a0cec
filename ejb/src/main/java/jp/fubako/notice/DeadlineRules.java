package jp.fubako.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.fubako.calendar.WorkingDays;
import jp.fubako.shared.OfficeClock;

/**
 * What the morning of a working day says about a step that waits (RT-28, RT-29). Each piece of news
 * has an id that follows from step and occasion, so that a morning that is run twice, or late,
 * tells nobody twice.
 *
 * @param rules the town's
 * @param days which days count
 */
record DeadlineRules(NoticeRules rules, WorkingDays days) {

  /**
   * News for the holder of a step and for the drafter.
   *
   * @param own the step's own reminder, if it has one
   */
  List<News> of(CaseFacts facts, StepFacts step, Optional<StepReminder> own, LocalDate today) {
    var news = new ArrayList<News>();
    if (!step.waits() || step.onlyRead() || step.activatedAt() == null) {
      return news;
    }
    var since = OfficeClock.dateOf(step.activatedAt());
    if (facts.dueOn() == null) {
      waited(facts, step, own, since, today).ifPresent(news::add);
    } else if (today.isAfter(facts.dueOn())) {
      news.add(about(NoticeKind.OVERDUE, facts, step).known(mark(step), day(facts)));
      news.add(about(NoticeKind.CASE_OVERDUE, facts, step).known(day(facts)));
    } else {
      near(facts, step, own, since, today).ifPresent(news::add);
    }
    return news;
  }

  /** Without a due date: after so many working days, and again after as many. */
  private Optional<News> waited(
      CaseFacts facts,
      StepFacts step,
      Optional<StepReminder> own,
      LocalDate since,
      LocalDate today) {
    int every =
        own.map(StepReminder::days)
            .orElse(facts.urgent() ? rules.daysWaitingUrgent() : rules.daysWaiting());
    int times = days.between(since, today) / every;
    return wanted(own) && times > 0
        ? Optional.of(about(NoticeKind.REMINDER, facts, step).known(mark(step), "waited " + times))
        : Optional.empty();
  }

  /** Before the due date: once; of what is urgent each morning from then on. */
  private Optional<News> near(
      CaseFacts facts,
      StepFacts step,
      Optional<StepReminder> own,
      LocalDate since,
      LocalDate today) {
    int before = own.map(StepReminder::days).orElse(rules.daysBeforeDue());
    var from = days.before(facts.dueOn(), before);
    if (!wanted(own) || today.isBefore(from) || !today.isAfter(since)) {
      return Optional.empty();
    }
    var occasion = facts.urgent() ? "on " + today : "before";
    return Optional.of(
        about(NoticeKind.REMINDER, facts, step).known(mark(step), day(facts), occasion));
  }

  private boolean wanted(Optional<StepReminder> own) {
    return own.map(StepReminder::wanted).orElse(rules.remind());
  }

  /** The deadline falls in the absence of everybody who is asked. */
  static News absent(CaseFacts facts, StepFacts step, String names) {
    return new News(
            null,
            NoticeKind.ABSENT_AT_DUE,
            facts.itemId(),
            null,
            null,
            names,
            facts.urgent(),
            facts.dueOn())
        .known(mark(step), day(facts));
  }

  private static News about(NoticeKind kind, CaseFacts facts, StepFacts step) {
    var ofDrafter = kind == NoticeKind.CASE_OVERDUE;
    return News.of(kind, facts.itemId(), ofDrafter ? null : step.id(), null, "")
        .about(facts.urgent(), facts.dueOn());
  }

  private static String mark(StepFacts step) {
    return step.id() + "@" + step.activatedAt();
  }

  private static String day(CaseFacts facts) {
    return String.valueOf(facts.dueOn());
  }
}
