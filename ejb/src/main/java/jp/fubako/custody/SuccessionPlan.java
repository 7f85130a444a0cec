package jp.fubako.custody;

import java.time.LocalDate;
import java.util.List;
import jp.fubako.organisation.ImportReport.Fault;

/**
 * 組織改正 of a day: what goes where.
 *
 * @param faults rows of the table that were not understood; then nothing was taken over
 * @param state REHEARSED, CONFIRMED or DONE
 * @param peopleLeft who has no post on the day, as long as no 発令 gives him one
 */
public record SuccessionPlan(
    LocalDate effectiveOn,
    State state,
    List<Fault> faults,
    List<Line> lines,
    List<String> peopleLeft) {

  /** How far it is. */
  public enum State {
    REHEARSED,
    CONFIRMED,
    DONE
  }

  /**
   * What one unit leaves to one other.
   *
   * @param heir empty when nobody succeeds: it goes to the queue
   * @param classification 分類 of the folders; empty for the rest
   * @param folders how many go there now
   * @param cases open proposals and receipts among them
   */
  public record Line(
      String predecessor, String heir, String classification, long folders, long cases) {}

  public SuccessionPlan {
    faults = List.copyOf(faults);
    lines = List.copyOf(lines);
    peopleLeft = List.copyOf(peopleLeft);
  }

  /** Folders that nobody gets. */
  public long orphans() {
    return lines.stream().filter(l -> l.heir().isEmpty()).mapToLong(Line::folders).sum();
  }

  static SuccessionPlan faulty(LocalDate day, List<Fault> faults) {
    return new SuccessionPlan(day, State.REHEARSED, faults, List.of(), List.of());
  }
}
