package jp.fubako.calendar;

import java.time.LocalDate;

/**
 * A day on which the office is closed, weekends left out.
 *
 * @param kind null when it follows from a yearly closing
 * @param article of the yearly closing, else empty
 */
public record DayOffRow(LocalDate day, DayOffKind kind, String name, String article) {

  /** Whether it is a row of its own that can be taken out. */
  public boolean single() {
    return kind != null;
  }
}
