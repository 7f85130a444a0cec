package jp.fubako.organisation;

import java.util.List;
import java.util.Map;

/**
 * What an import did. With a single fault nothing at all was applied.
 *
 * @param rows rows read, by table file name
 */
public record ImportReport(boolean applied, Map<String, Integer> rows, List<Fault> faults) {

  /**
   * A row that is wrong.
   *
   * @param table file name
   * @param line line in the file, the heading being line 1
   * @param column column name, or empty
   * @param cause what is wrong, as code
   * @param value the value that is wrong
   */
  public record Fault(String table, long line, String column, Cause cause, String value) {}

  /** What can be wrong with a row. */
  public enum Cause {
    COLUMN_MISSING,
    VALUE_MISSING,
    NOT_A_DATE,
    NOT_A_NUMBER,
    NOT_ONE_OF,
    UNKNOWN_CODE,
    APPEARS_TWICE,
    PERIOD_REVERSED,
    PERIODS_OVERLAP,
    AMOUNTS_OVERLAP,
    AMOUNTS_LEAVE_A_GAP,
    UNREADABLE,
    /** The name belongs to another staff number. */
    NAME_DIFFERS,
    /** Family and given name are not separated. */
    NAME_INCOMPLETE,
    /** Several posts are called so. */
    AMBIGUOUS,
    /** Code and name do not belong together. */
    DISAGREES,
    /** Not in service on that day. */
    NOT_IN_SERVICE,
    /** In service already. */
    IN_SERVICE,
    /** Nobody who retires is given a post. */
    NOT_WHEN_RETIRING,
    /** A person without 本務. */
    PRINCIPAL_MISSING,
    /** A person with two of 本務. */
    PRINCIPAL_TWICE,
    /** Somebody else, who is named, keeps the post. */
    POST_TAKEN,
    /** There is an order for a later day, which is named. */
    LATER_ORDER
  }

  public ImportReport {
    rows = Map.copyOf(rows);
    faults = List.copyOf(faults);
  }
}
