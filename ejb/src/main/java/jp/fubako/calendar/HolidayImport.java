package jp.fubako.calendar;

import java.util.List;

/**
 * What the import of a list of holidays did. With a single fault nothing was applied.
 *
 * @param years whose national holidays were replaced
 * @param rows how many holidays were read
 */
public record HolidayImport(boolean applied, List<Integer> years, int rows, List<Fault> faults) {

  /**
   * A line that is wrong.
   *
   * @param line in the file, the heading being line 1
   * @param column name of the column, or empty
   * @param value what stands there
   */
  public record Fault(long line, String column, Cause cause, String value) {}

  /** What can be wrong with a line. */
  public enum Cause {
    UNREADABLE,
    EMPTY,
    NOT_A_DATE,
    NAME_MISSING,
    APPEARS_TWICE
  }

  public HolidayImport {
    years = List.copyOf(years);
    faults = List.copyOf(faults);
  }
}
