package jp.fubako.routing;

import java.util.List;
import java.util.UUID;
import jp.fubako.routing.PlanFacts.Seat;

/**
 * A 経路様式 with the people of the day.
 *
 * @param name told with each step
 * @param article on which it rests
 * @param stages in order, each with its lines in order
 */
record PlanTemplate(String name, String article, List<List<List<Ask>>> stages) {

  /** No template: own line, consults, decider. */
  static final PlanTemplate NONE = new PlanTemplate("", "", List.of());

  /** What a step of a template stands for. */
  enum Role {
    /** The decider, and before him whoever the rule wants to be asked. */
    DECIDER,
    /** The drafter's superiors in his own section. */
    OWN_LINE,
    /** The head of the drafter's own section, apart from the own line. */
    OWN_HEAD,
    /** The seat that is named. */
    NAMED
  }

  /**
   * A step.
   *
   * @param seat whoever is named; null for the other roles and when nobody is left
   * @param personId when the step belongs to a person and not to the post; else null
   */
  record Ask(StepKind kind, Role role, Seat seat, UUID personId) {}

  boolean has(Role role) {
    return stages.stream()
        .flatMap(List::stream)
        .flatMap(List::stream)
        .anyMatch(ask -> ask.role() == role);
  }
}
