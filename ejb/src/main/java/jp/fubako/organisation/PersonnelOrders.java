package jp.fubako.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 発令 that take effect together at 00:00 of one day.
 *
 * @param on the day
 * @param appointed new members of staff, with the ids that {@code given} refers to
 * @param retired whose last day is the day before
 * @param ended assignments that end the day before
 * @param given new assignments, without end
 */
public record PersonnelOrders(
    LocalDate on,
    List<Appointed> appointed,
    List<UUID> retired,
    List<UUID> ended,
    List<Given> given) {

  /** 採用. */
  public record Appointed(
      UUID id,
      String staffNo,
      String familyName,
      String givenName,
      String familyKana,
      String givenKana) {}

  /** A post given to a person. */
  public record Given(UUID personId, UUID postId, AssignmentKind kind) {}

  public PersonnelOrders {
    appointed = List.copyOf(appointed);
    retired = List.copyOf(retired);
    ended = List.copyOf(ended);
    given = List.copyOf(given);
  }

  /** Nothing would change. */
  public boolean empty() {
    return appointed.isEmpty() && retired.isEmpty() && ended.isEmpty() && given.isEmpty();
  }
}
