package jp.fubako.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 執務日: counts the days on which the office is open. Closed are Saturdays and Sundays, the days of
 * the holiday table and the yearly closings. For a year that the holiday table does not hold yet
 * the holidays follow from the law.
 *
 * @param daysOff names of single days on which the office is closed
 * @param closings what is closed every year
 */
public record WorkingDays(Map<LocalDate, String> daysOff, List<ClosingRule> closings) {

  private static final int LONGEST_SEARCH = 400;

  public WorkingDays {
    daysOff = Map.copyOf(daysOff);
    closings = List.copyOf(closings);
  }

  /** Whether the office is open on that day. */
  public boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && closedBecause(day).isEmpty();
  }

  /** Name of the holiday or closing on that day; empty on other days, weekends included. */
  public Optional<String> closedBecause(LocalDate day) {
    var name = daysOff.get(day);
    if (name == null && !listed(day.getYear())) {
      name = NationalHolidays.of(day.getYear()).get(day);
    }
    return Optional.ofNullable(name)
        .or(() -> closings.stream().filter(c -> c.closes(day)).map(ClosingRule::name).findFirst());
  }

  /** Whether the holidays of a year stand in the table, or lie outside what can be computed. */
  private boolean listed(int year) {
    return year < NationalHolidays.FIRST_YEAR
        || year > NationalHolidays.LAST_YEAR
        || daysOff.containsKey(LocalDate.of(year, 1, 1));
  }

  /** The first working day after that day. */
  public LocalDate next(LocalDate day) {
    return after(day, 1);
  }

  /** That day itself when the office is open, else the next working day. */
  public LocalDate onOrAfter(LocalDate day) {
    return isWorkingDay(day) ? day : next(day);
  }

  /** That day itself when the office is open, else the last working day before it. */
  public LocalDate onOrBefore(LocalDate day) {
    return isWorkingDay(day) ? day : before(day, 1);
  }

  /**
   * The day that lies so many working days after a day, which itself is not counted.
   *
   * @param count 0 gives the day itself
   */
  public LocalDate after(LocalDate day, int count) {
    return step(day, count, 1);
  }

  /**
   * The day that lies so many working days before a day, which itself is not counted: the day on
   * which to warn of a deadline.
   *
   * @param count 0 gives the day itself
   */
  public LocalDate before(LocalDate day, int count) {
    return step(day, count, -1);
  }

  private LocalDate step(LocalDate day, int count, int direction) {
    if (count < 0) {
      throw new IllegalArgumentException("working days: " + count);
    }
    var reached = day;
    for (int left = count; left > 0; left--) {
      reached = neighbour(reached, direction);
    }
    return reached;
  }

  private LocalDate neighbour(LocalDate day, int direction) {
    var next = day;
    for (int i = 0; i < LONGEST_SEARCH; i++) {
      next = next.plusDays(direction);
      if (isWorkingDay(next)) {
        return next;
      }
    }
    throw new IllegalStateException("the office is never open around " + day);
  }

  /** How many working days lie after the first day up to and including the last one. */
  public int between(LocalDate after, LocalDate upTo) {
    return (int)
        after
            .datesUntil(after.isAfter(upTo) ? after : upTo)
            .map(day -> day.plusDays(1))
            .filter(this::isWorkingDay)
            .count();
  }
}
