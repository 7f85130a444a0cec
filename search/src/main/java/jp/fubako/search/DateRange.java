package jp.fubako.search;

import java.time.LocalDate;

/** Days from {@code from} to {@code to}, both included. */
public record DateRange(LocalDate from, LocalDate to) {

  /** Stands for no lower bound. */
  public static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

  /** Stands for no upper bound. */
  public static final LocalDate END = LocalDate.of(9999, 12, 31);

  public DateRange {
    if (to.isBefore(from)) {
      var earlier = to;
      to = from;
      from = earlier;
    }
  }

  public static DateRange day(LocalDate day) {
    return new DateRange(day, day);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  public boolean isDay() {
    return from.equals(to);
  }
}
