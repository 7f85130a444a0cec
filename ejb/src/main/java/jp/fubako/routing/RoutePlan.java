package jp.fubako.routing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A route as it is shown before submission, with the reason for every step.
 *
 * @param levelName 決裁区分, e.g. 副町長専決
 * @param reason sentence of the authority rule
 * @param article the article it rests on
 * @param stages in order; the first holds the drafter
 * @param warnings what the drafter should know
 */
public record RoutePlan(
    String levelName,
    String reason,
    String article,
    List<PlannedStage> stages,
    List<PlanNote> warnings) {

  /** No route: what it depends on is not known yet. */
  public static final RoutePlan NONE = new RoutePlan("", "", "", List.of(), List.of());

  public RoutePlan {
    stages = List.copyOf(stages);
    warnings = List.copyOf(warnings);
  }

  /** Lines of a stage run side by side; the stage ends when all its lines have ended. */
  public record PlannedStage(List<PlannedLine> lines) {
    public PlannedStage {
      lines = List.copyOf(lines);
    }
  }

  /** Steps of a line come one after the other. */
  public record PlannedLine(List<PlannedStep> steps) {
    public PlannedLine {
      steps = List.copyOf(steps);
    }
  }

  /**
   * One step.
   *
   * @param kind what is asked
   * @param postId the post; null only for a reader named as a person
   * @param personId the person; null when the step belongs to whoever holds the post
   * @param unitName unit of the post
   * @param postTitle e.g. 課長
   * @param fullTitle with the unit, e.g. 総務課長
   * @param holderName who holds it on the day of planning; empty when vacant
   * @param why code of the reason
   * @param reason sentence from the rule; may be empty
   * @param article may be empty
   * @param skipped nobody is asked; the step only tells why not
   * @param cell seal field on the sheet; null when there is none
   */
  public record PlannedStep(
      StepKind kind,
      UUID postId,
      UUID personId,
      String unitName,
      String postTitle,
      String fullTitle,
      String holderName,
      PlanReason why,
      String reason,
      String article,
      boolean skipped,
      String cell) {

    /** The same, for a person instead of whoever holds the post. */
    PlannedStep of(UUID person) {
      return new PlannedStep(
          kind,
          postId,
          person,
          unitName,
          postTitle,
          fullTitle,
          holderName,
          why,
          reason,
          article,
          skipped,
          cell);
    }
  }

  /** A remark; the text stands under {@code why.routing.<code>}. */
  public record PlanNote(PlanReason code, List<String> args) {
    public PlanNote {
      args = List.copyOf(args);
    }
  }

  /** All steps in the order of the sheet. */
  public Stream<PlannedStep> steps() {
    return stages.stream().flatMap(s -> s.lines().stream()).flatMap(l -> l.steps().stream());
  }

  /** Whether there is exactly one decision in it. */
  public boolean complete() {
    return steps().filter(s -> s.kind() == StepKind.DECISION && !s.skipped()).count() == 1;
  }

  /** Changes whenever another person, order or level would be asked: what the drafter confirms. */
  public String fingerprint() {
    var text = new StringBuilder(levelName).append('\n');
    for (var stage : stages) {
      for (var line : stage.lines()) {
        for (var step : line.steps()) {
          text.append(step.kind()).append(step.postId()).append(step.personId());
          text.append(step.holderName()).append(step.skipped()).append('>');
        }
        text.append('|');
      }
      text.append('\n');
    }
    try {
      var hash =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
