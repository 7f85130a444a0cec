package jp.fubako.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The office's calendar as it stands now, for everybody who counts working days. */
@ApplicationScoped
public class WorkingCalendar {

  @Inject private CalendarRepository repository;

  /** All that is needed to count; take it once for many questions. */
  public WorkingDays days() {
    return new WorkingDays(
        repository.daysOff().stream().collect(Collectors.toMap(DayOff::day, DayOff::name)),
        closings());
  }

  /** Whether the office is open on that day. */
  public boolean isWorkingDay(LocalDate day) {
    return days().isWorkingDay(day);
  }

  /** The first working day after that day. */
  public LocalDate nextWorkingDay(LocalDate day) {
    return days().next(day);
  }

  /** The day that lies so many working days before a day: when to warn of a deadline. */
  public LocalDate workingDaysBefore(LocalDate day, int count) {
    return days().before(day, count);
  }

  /** The day that lies so many working days after a day. */
  public LocalDate workingDaysAfter(LocalDate day, int count) {
    return days().after(day, count);
  }

  /** Name of the holiday or closing; empty on other days. */
  public Optional<String> closedBecause(LocalDate day) {
    return days().closedBecause(day);
  }

  /** The days of a calendar year on which the office is closed, weekends left out. */
  public List<DayOffRow> year(int year) {
    var single = repository.daysOff(year).stream().map(DayOff::row).toList();
    var rows = new ArrayList<>(single);
    var taken = single.stream().map(DayOffRow::day).collect(Collectors.toSet());
    var closings = closings();
    LocalDate.of(year, 1, 1)
        .datesUntil(LocalDate.of(year + 1, 1, 1))
        .filter(day -> !taken.contains(day))
        .forEach(
            day ->
                closings.stream()
                    .filter(c -> c.closes(day))
                    .findFirst()
                    .ifPresent(c -> rows.add(new DayOffRow(day, null, c.name(), c.article()))));
    rows.sort(Comparator.comparing(DayOffRow::day));
    return List.copyOf(rows);
  }

  private List<ClosingRule> closings() {
    return repository.closings().stream().map(YearlyClosing::rule).toList();
  }
}
