package jp.fubako.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.fubako.access.Caller;
import jp.fubako.calendar.WorkingCalendar;
import jp.fubako.calendar.WorkingDays;
import jp.fubako.organisation.AbsenceRow;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.PersonRow;
import jp.fubako.records.ItemRow;
import jp.fubako.records.RecordsService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.Verdict;

/** The lists of what waits, as one person may see them. */
@ApplicationScoped
class WaitingLists {

  @Inject private CaseRepository cases;
  @Inject private DeadlineRepository deadlines;
  @Inject private DeadlineWatch watch;
  @Inject private PreferenceRepository preferences;
  @Inject private RecordsService records;
  @Inject private OrganisationService organisation;
  @Inject private WorkingCalendar calendar;
  @Inject private OfficeClock clock;

  List<WaitingRow> of(DeadlineBox box, Caller caller) {
    if (caller.personId() == null) {
      return List.of();
    }
    var today = clock.today();
    var rules = preferences.rules();
    var days = calendar.days();
    var found = cases.waiting().stream().filter(c -> concerns(box, c, caller, today)).toList();
    var titles = titles(found);
    var rows = new ArrayList<WaitingRow>();
    for (var facts : found) {
      for (var step : facts.steps()) {
        if (step.waits() && !step.onlyRead() && shows(box, step, caller, today)) {
          rows.add(row(facts, step, titles.get(facts.itemId()), caller, rules, days));
        }
      }
    }
    if (box == DeadlineBox.SECTION) {
      rows.removeIf(row -> row.title() == null);
    }
    return List.copyOf(rows);
  }

  private boolean concerns(DeadlineBox box, CaseFacts c, Caller caller, LocalDate today) {
    return switch (box) {
      case MINE -> true;
      case DRAFTED -> c.drafterId().equals(caller.personId());
      case SECTION ->
          caller.belongsTo(c.sectionId()) && c.dueOn() != null && c.dueOn().isBefore(today);
    };
  }

  private boolean shows(DeadlineBox box, StepFacts step, Caller caller, LocalDate today) {
    return box != DeadlineBox.MINE || watch.people(step, today).contains(caller.personId());
  }

  private Map<UUID, String> titles(List<CaseFacts> found) {
    var titles = new HashMap<UUID, String>();
    if (!found.isEmpty()) {
      for (ItemRow item : records.readable(found.stream().map(CaseFacts::itemId).toList())) {
        titles.put(item.id(), item.title());
      }
    }
    return titles;
  }

  private WaitingRow row(
      CaseFacts facts,
      StepFacts step,
      String title,
      Caller caller,
      NoticeRules rules,
      WorkingDays days) {
    var today = clock.today();
    var own = deadlines.reminder(step.id());
    var away =
        facts.dueOn() == null || facts.dueOn().isBefore(today)
            ? List.<AbsenceRow>of()
            : watch.away(step, facts.dueOn(), today);
    var usual = facts.dueOn() != null ? rules.daysBeforeDue() : rules.daysWaiting();
    return new WaitingRow(
        facts.itemId(),
        step.id(),
        title,
        facts.drafterName(),
        step.kind(),
        step.fullTitle(),
        names(watch.people(step, today), today),
        step.activatedAt(),
        step.activatedAt() == null
            ? 0
            : days.between(OfficeClock.dateOf(step.activatedAt()), today),
        facts.dueOn(),
        facts.urgent(),
        facts.dueOn() != null && facts.dueOn().isBefore(today),
        away.isEmpty() ? null : away.getFirst().untilOn(),
        !away.isEmpty() && away.getFirst().untilOn() == null,
        own.map(StepReminder::wanted).orElse(rules.remind()),
        own.map(StepReminder::days).orElse(Math.max(1, usual)),
        mayUrge(facts, step.id(), caller));
  }

  private String names(List<UUID> ids, LocalDate today) {
    return organisation.people(ids, today).stream()
        .map(PersonRow::name)
        .collect(Collectors.joining("、"));
  }

  Verdict mayUrge(CaseFacts facts, UUID stepId, Caller caller) {
    var urged = deadlines.urged(stepId, clock.today());
    return mayPress(facts, stepId, caller.personId(), urged);
  }

  /** 督促: the drafter, for a step that waits, once a day. */
  static Verdict mayPress(CaseFacts facts, UUID stepId, UUID personId, boolean urgedToday) {
    if (!facts.drafterId().equals(personId)) {
      return Verdict.refused(NoticeRefusal.NOT_DRAFTER);
    }
    var waits = facts.step(stepId).filter(s -> s.waits() && !s.onlyRead()).isPresent();
    if (!waits) {
      return Verdict.refused(NoticeRefusal.NOT_WAITING);
    }
    return urgedToday ? Verdict.refused(NoticeRefusal.URGED_TODAY) : Verdict.allowed();
  }
}
