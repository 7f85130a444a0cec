package jp.fubako.authority;

/**
 * What is wrong with a version.
 *
 * @param table in which it stands
 * @param line row of the table from 1; 0 for the table as a whole
 * @param cause what is wrong
 * @param value what stands there, or the amount from which nobody decides
 */
public record RuleFault(Part table, int line, Column column, Cause cause, String value) {

  /** The tables of a version. */
  public enum Part {
    RULES,
    CLAUSES,
    TESTS
  }

  /** The columns of all tables. */
  public enum Column {
    MATTER,
    NAME,
    FROM,
    BELOW,
    DECIDER,
    UNIT,
    LEVEL,
    ARTICLE,
    CONSULTS,
    RESERVATION,
    WORDS,
    RAISE_TO,
    TITLE
  }

  /** What can be wrong. */
  public enum Cause {
    /** The table is empty. */
    NOTHING,
    /** Nothing stands there. */
    MISSING,
    /** Longer than can be kept. */
    TOO_LONG,
    /** Below zero. */
    NEGATIVE,
    /** The upper limit is not above the lower one. */
    REVERSED,
    /** From this amount on nobody decides. */
    GAP,
    /** From this amount on two decide. */
    OVERLAP,
    /** No such unit on that day. */
    NO_SUCH_UNIT,
    /** No such post on that day. */
    NO_SUCH_POST,
    /** No such matter in this version. */
    NO_SUCH_MATTER,
    /** The same is said twice. */
    TWICE
  }
}
