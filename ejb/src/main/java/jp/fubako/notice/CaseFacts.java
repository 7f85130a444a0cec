package jp.fubako.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A case on its route as far as notices go.
 *
 * @param state as {@code approval.RouteState}
 * @param round the current round
 * @param dueOn 期限, or null
 * @param steps of all rounds
 */
record CaseFacts(
    UUID itemId,
    UUID routeId,
    String state,
    int round,
    UUID drafterId,
    String drafterName,
    UUID sectionId,
    boolean urgent,
    LocalDate dueOn,
    List<StepFacts> steps) {

  Optional<StepFacts> step(UUID stepId) {
    return steps.stream().filter(s -> s.id().equals(stepId)).findFirst();
  }
}
