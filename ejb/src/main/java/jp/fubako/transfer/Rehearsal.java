package jp.fubako.transfer;

import java.util.List;
import jp.fubako.organisation.ImportReport.Fault;
import jp.fubako.shared.Verdict;

/**
 * 予行: everything that a transfer would change, or has changed. With faults there is nothing else.
 *
 * @param changes of people, those without any change left out
 * @param unchanged how many named people stay as they are
 * @param handovers posts whose first holder changes, vacant ones included
 * @param vacant superiors' posts without a holder afterwards
 */
public record Rehearsal(
    TransferRow transfer,
    List<Fault> faults,
    List<StaffChange> changes,
    int unchanged,
    List<Handover> handovers,
    List<Handover> vacant,
    List<AffectedStep> steps,
    List<MovingDrafter> drafters,
    Verdict mayConfirm,
    Verdict mayCancel) {

  public Rehearsal {
    faults = List.copyOf(faults);
    changes = List.copyOf(changes);
    handovers = List.copyOf(handovers);
    vacant = List.copyOf(vacant);
    steps = List.copyOf(steps);
    drafters = List.copyOf(drafters);
  }

  /** People of one kind of change. */
  public List<StaffChange> changes(StaffChange.Kind kind) {
    return changes.stream().filter(c -> c.kind() == kind).toList();
  }

  /** Additional posts that end. */
  public long endedPosts() {
    return changes.stream().mapToLong(c -> c.ended().size()).sum();
  }

  /** Posts of deciders that change hands. */
  public List<Handover> deciders() {
    return handovers.stream().filter(Handover::decides).toList();
  }

  /** Steps for which somebody has to be named first. */
  public List<AffectedStep> toRepoint() {
    return steps.stream().filter(s -> s.fate() == AffectedStep.Fate.TO_REPOINT).toList();
  }
}
