package jp.fubako.approval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.fubako.routing.StepKind;

/**
 * The steps of one round and how they follow each other: lines of a stage run side by side, a stage
 * ends when all its lines have ended, and what is only to be read never holds anything up.
 */
final class Course {

  private final List<RouteStep> steps;

  Course(List<RouteStep> steps) {
    this.steps =
        steps.stream()
            .sorted(
                Comparator.comparingInt(RouteStep::stage)
                    .thenComparingInt(RouteStep::line)
                    .thenComparingInt(RouteStep::position))
            .toList();
  }

  List<RouteStep> steps() {
    return steps;
  }

  Optional<RouteStep> step(UUID id) {
    return steps.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /** The decider's step; a valid course has exactly one. */
  RouteStep decision() {
    return deciders().getFirst();
  }

  /** The drafter's own step. */
  RouteStep origin() {
    return steps.getFirst();
  }

  /**
   * Whether a drafter comes first, exactly one decides, alone in his stage, and nobody is asked
   * after him.
   */
  boolean sound() {
    var deciders = deciders();
    if (deciders.size() != 1 || steps.getFirst().kind() != StepKind.ORIGINATE) {
      return false;
    }
    int last = deciders.getFirst().stage();
    return steps.stream()
        .filter(s -> s.blocks() && s.state() != StepState.SKIPPED)
        .allMatch(s -> s.cell() != null && (s.stage() < last || s.kind() == StepKind.DECISION));
  }

  private List<RouteStep> deciders() {
    return steps.stream()
        .filter(s -> s.kind() == StepKind.DECISION && s.state() != StepState.SKIPPED)
        .toList();
  }

  /** Opens what comes after a step that has just ended. Returns the steps that became active. */
  List<RouteStep> after(RouteStep done, Instant at, long revision) {
    var opened = new ArrayList<RouteStep>();
    openLine(done.stage(), done.line(), at, revision, opened);
    if (joined(done.stage())) {
      openFrom(done.stage() + 1, at, revision, opened);
    }
    return opened;
  }

  private void openFrom(int first, Instant at, long revision, List<RouteStep> opened) {
    int last = steps.getLast().stage();
    for (int stage = first; stage <= last; stage++) {
      for (int line : linesOf(stage)) {
        openLine(stage, line, at, revision, opened);
      }
      if (!joined(stage)) {
        return;
      }
    }
  }

  private void openLine(int stage, int line, Instant at, long revision, List<RouteStep> opened) {
    for (var step : steps) {
      if (step.stage() != stage || step.line() != line) {
        continue;
      }
      if (step.state() == StepState.WAITING) {
        step.activate(at, revision);
        opened.add(step);
      }
      if (!step.finished()) {
        return;
      }
    }
  }

  private List<Integer> linesOf(int stage) {
    return steps.stream().filter(s -> s.stage() == stage).map(RouteStep::line).distinct().toList();
  }

  private boolean joined(int stage) {
    return steps.stream().filter(s -> s.stage() == stage).allMatch(RouteStep::finished);
  }

  /** Ends everything that is still open. */
  void closeOpen(StepAction action) {
    steps.forEach(s -> s.close(action));
  }

  /** Steps that wait for somebody and hold the subject up. */
  List<RouteStep> waitedFor() {
    return steps.stream().filter(s -> s.state() == StepState.ACTIVE && s.blocks()).toList();
  }

  /** The active step of a person; one that seals before one to read. */
  Optional<RouteStep> activeOf(Actor actor) {
    return steps.stream()
        .filter(s -> s.state() == StepState.ACTIVE && s.belongsTo(actor))
        .min(Comparator.comparing(s -> s.blocks() ? 0 : 1));
  }
}
