package jp.fubako.routing;

import java.util.stream.Collectors;
import jp.fubako.routing.RoutePlan.PlannedLine;
import jp.fubako.routing.RoutePlan.PlannedStage;
import jp.fubako.routing.RoutePlan.PlannedStep;

/**
 * What would come out.
 *
 * @param plan every step with its reason
 * @param drafter who was taken for the drafter: post and name
 */
public record RouteTrial(RoutePlan plan, String drafter) {

  /** Title of the post that decides, for example 総務課長; empty when nobody can. */
  public String decider() {
    return plan.steps()
        .filter(s -> s.kind() == StepKind.DECISION && !s.skipped())
        .map(PlannedStep::fullTitle)
        .findFirst()
        .orElse("");
  }

  /** All who are asked, 「→」 one after the other and 「・」 side by side, without the drafter. */
  public String route() {
    return plan.stages().stream()
        .map(RouteTrial::words)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("→"));
  }

  private static String words(PlannedStage stage) {
    return stage.lines().stream()
        .map(RouteTrial::words)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("・"));
  }

  private static String words(PlannedLine line) {
    return line.steps().stream()
        .filter(s -> !s.skipped() && s.kind().seals() && s.kind() != StepKind.ORIGINATE)
        .map(PlannedStep::fullTitle)
        .collect(Collectors.joining("→"));
  }
}
