package jp.fubako.approval;

/**
 * The seal fields of a sheet beyond those of its plan: some are drawn for persons added later, and
 * the others show nothing; they hold the signatures of repeated approvals.
 */
public final class SpareCells {

  /** Drawn beside the concurrences. */
  public static final int DRAWN = 4;

  private SpareCells() {}

  /** Name of a field, counted from 1; the drawn ones come first. */
  public static String name(int number) {
    return number <= DRAWN ? "spare%02d".formatted(number) : "more%02d".formatted(number - DRAWN);
  }
}
