package jp.fubako.approval;

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

  private final List<RouteStep> all;
  private final List<RouteStep> steps;

  Course(List<RouteStep> ofRound) {
    this.all = List.copyOf(ofRound);
    this.steps =
        ofRound.stream()
            .filter(s -> !s.replaced())
            .sorted(
                Comparator.comparingInt(RouteStep::stage)
                    .thenComparingInt(RouteStep::line)
                    .thenComparingInt(RouteStep::position))
            .toList();
  }

  List<RouteStep> steps() {
    return steps;
  }

  /** Those too that a later turn has replaced. */
  List<RouteStep> all() {
    return all;
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
        .filter(s -> s.kind() == StepKind.DECISION && !s.is(StepState.SKIPPED))
        .toList();
  }

  /** What an {@link #advance} did: steps that came to their holders, and those passed over. */
  record Advance(List<RouteStep> opened, List<RouteStep> passed) {}

  /**
   * Opens whatever has its turn. A vacant post in between is skipped, and an absent one that wants
   * it so is passed over (domain 2.6); another section's consent and the decision always wait.
   */
  Advance advance(Moment now, long revision) {
    var done = new Advance(new ArrayList<>(), new ArrayList<>());
    int last = steps.getLast().stage();
    for (int stage = 0; stage <= last; stage++) {
      for (int line : linesOf(stage)) {
        openLine(stage, line, now, revision, done);
      }
      if (!joined(stage)) {
        return done;
      }
    }
    return done;
  }

  private void openLine(int stage, int line, Moment now, long revision, Advance done) {
    for (var step : steps) {
      if (step.stage() != stage || step.line() != line) {
        continue;
      }
      if (step.is(StepState.WAITING) || step.is(StepState.SUSPENDED)) {
        if (passes(step, now)) {
          done.passed().add(step);
        } else {
          step.activate(now.at(), revision);
          done.opened().add(step);
        }
      }
      if (!step.finished()) {
        return;
      }
    }
  }

  /** Whether a step in between is passed without its holder; then it says how. */
  static boolean passes(RouteStep step, Moment now) {
    if (step.kind() != StepKind.REVIEW) {
      return false;
    }
    return switch (now.of(step)) {
      case VACANT -> {
        step.close(StepAction.SKIP);
        yield true;
      }
      case PASSED_OVER -> {
        step.close(StepAction.PASS_OVER);
        yield true;
      }
      case PRESENT, ABSENT -> false;
    };
  }

  /** Whether one comes before the other, in the same line or an earlier stage. */
  static boolean precedes(RouteStep one, RouteStep other) {
    return one.stage() < other.stage()
        || (one.stage() == other.stage()
            && one.line() == other.line()
            && one.position() < other.position());
  }

  List<RouteStep> before(RouteStep step) {
    return steps.stream().filter(s -> precedes(s, step)).toList();
  }

  List<RouteStep> following(RouteStep step) {
    return steps.stream().filter(s -> precedes(step, s)).toList();
  }

  /** Earlier actors to whom a step may return the subject (再承認請求). */
  List<RouteStep> earlierActors(RouteStep step) {
    return before(step).stream()
        .filter(s -> s.kind() != StepKind.ORIGINATE && s.is(StepState.APPROVED))
        .toList();
  }

  List<RouteStep> in(StepState state) {
    return steps.stream().filter(s -> s.is(state)).toList();
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
