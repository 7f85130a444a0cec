package jp.fubako.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.fubako.calendar.WorkingCalendar;
import jp.fubako.organisation.AbsenceRow;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.PersonRow;

/** Looks at everything that waits and finds what must be said about it on a day. */
@ApplicationScoped
class DeadlineWatch {

  @Inject private CaseRepository cases;
  @Inject private DeadlineRepository deadlines;
  @Inject private PreferenceRepository preferences;
  @Inject private WorkingCalendar calendar;
  @Inject private OrganisationService organisation;

  /** The news of a morning: 至急 first, then by due date. */
  @Transactional
  public List<News> of(LocalDate today) {
    var rules = new DeadlineRules(preferences.rules(), calendar.days());
    var news = new ArrayList<News>();
    for (var facts : cases.waiting()) {
      for (var step : facts.steps()) {
        if (step.waits()) {
          news.add(asked(facts, step));
          news.addAll(rules.of(facts, step, deadlines.reminder(step.id()), today));
          absent(facts, step, today).ifPresent(news::add);
        }
      }
    }
    return news;
  }

  /** Whoever came to the post after the step did has not been told yet. */
  private static News asked(CaseFacts facts, StepFacts step) {
    var kind =
        step.onlyRead()
            ? NoticeKind.COPY
            : step.state().equals("POST_REVIEW") ? NoticeKind.LATER_VIEW : NoticeKind.TURN;
    return News.of(kind, facts.itemId(), step.id(), null, "");
  }

  /** A warning when nobody who is asked is there on the last working day before the deadline. */
  Optional<News> absent(CaseFacts facts, StepFacts step, LocalDate today) {
    if (facts.dueOn() == null || facts.dueOn().isBefore(today) || step.onlyRead()) {
      return Optional.empty();
    }
    var away = away(step, facts.dueOn(), today);
    return away.isEmpty()
        ? Optional.empty()
        : Optional.of(DeadlineRules.absent(facts, step, names(away, today)));
  }

  /** The absences of those who are asked, when all of them are absent at the deadline. */
  List<AbsenceRow> away(StepFacts step, LocalDate dueOn, LocalDate today) {
    var people = people(step, today);
    var lastDay = calendar.days().onOrBefore(dueOn);
    var on = lastDay.isBefore(today) ? dueOn : lastDay;
    var away =
        people.stream()
            .map(id -> organisation.absenceOf(id, on).orElse(null))
            .filter(Objects::nonNull)
            .toList();
    return !people.isEmpty() && away.size() == people.size() ? away : List.of();
  }

  List<UUID> people(StepFacts step, LocalDate today) {
    return step.personId() != null
        ? List.of(step.personId())
        : organisation.holdersOf(step.postId(), today).stream().map(h -> h.personId()).toList();
  }

  private String names(List<AbsenceRow> away, LocalDate today) {
    var ids = away.stream().map(AbsenceRow::personId).distinct().toList();
    return organisation.people(ids, today).stream()
        .map(PersonRow::name)
        .collect(Collectors.joining("、"));
  }
}
