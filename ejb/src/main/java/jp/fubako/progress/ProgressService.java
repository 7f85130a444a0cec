package jp.fubako.progress;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.fubako.access.AccessService;
import jp.fubako.access.Caller;
import jp.fubako.calendar.WorkingCalendar;
import jp.fubako.calendar.WorkingDays;
import jp.fubako.organisation.Duty;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.progress.ProgressRepository.Case;
import jp.fubako.progress.ProgressRepository.Step;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.PageOf;

/** 進捗: everybody of a section sees where its cases stand, as far as he may read them. */
@Stateless
public class ProgressService {

  private static final Set<String> WAITING = Set.of("ACTIVE");
  private static final Set<String> DONE = Set.of("APPROVED", "OBJECTED", "READ", "POST_REVIEWED");
  private static final Set<String> GONE = Set.of("SKIPPED", "CANCELLED");

  @Inject private ProgressRepository repository;
  @Inject private OrganisationService organisation;
  @Inject private WorkingCalendar calendar;
  @Inject private AccessService access;
  @Inject private OfficeClock clock;

  /** The cases of the caller's sections, as asked for. */
  public PageOf<ProgressRow> cases(ProgressFilter filter, int offset, int limit) {
    var caller = access.caller();
    var from = Math.max(0, offset);
    var most = PageOf.boundedLimit(limit);
    var sections = sections(caller, filter);
    if (sections.isEmpty()) {
      return new PageOf<>(List.of(), 0, 0, most);
    }
    var today = clock.today();
    var tokens = caller.readerTokens();
    var cases = repository.cases(filter, sections, tokens, today, from, most);
    var steps =
        repository.steps(cases.stream().map(Case::routeId).toList()).stream()
            .collect(Collectors.groupingBy(Step::routeId));
    var days = calendar.days();
    return new PageOf<>(
        cases.stream()
            .map(c -> row(c, steps.getOrDefault(c.routeId(), List.of()), days, today))
            .toList(),
        repository.count(filter, sections, tokens, today),
        from,
        most);
  }

  private static Set<UUID> sections(Caller caller, ProgressFilter filter) {
    return caller.duties().stream()
        .map(Duty::sectionId)
        .filter(id -> filter.sectionId() == null || id.equals(filter.sectionId()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The caller's sections by id, for the choice on the page. */
  public Map<UUID, String> sections() {
    return access.caller().duties().stream()
        .collect(Collectors.toMap(Duty::sectionId, Duty::sectionName, (one, same) -> one));
  }

  private ProgressRow row(Case c, List<Step> steps, WorkingDays days, LocalDate today) {
    var counted = steps.stream().filter(s -> !GONE.contains(s.state())).toList();
    return new ProgressRow(
        c.id(),
        c.title(),
        c.number(),
        c.state(),
        c.sectionName(),
        c.drafterName(),
        c.urgent(),
        c.dueOn(),
        c.startedAt(),
        c.endedAt(),
        with(c, steps, today),
        c.since(),
        days.between(OfficeClock.dateOf(c.since()), today),
        (int) counted.stream().filter(s -> DONE.contains(s.state())).count(),
        counted.size());
  }

  /** Who is asked now; the drafter while it is with him. */
  private List<String> with(Case c, List<Step> steps, LocalDate today) {
    if (c.state().equals("RETURNED")) {
      return List.of(c.drafterName());
    }
    var with = new ArrayList<String>();
    for (var step : steps) {
      if (WAITING.contains(step.state()) && !step.kind().equals("READ")) {
        with.add((step.fullTitle() + " " + holders(step, today)).strip());
      }
    }
    return with;
  }

  private String holders(Step step, LocalDate today) {
    if (step.postId() == null) {
      return step.holder();
    }
    return organisation.holdersOf(step.postId(), today).stream()
        .map(holder -> holder.name())
        .collect(Collectors.joining("・"));
  }
}
