package jp.fubako.approval;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Event in the same transaction: 決裁された.
 *
 * @param people everybody who sealed, the drafter first
 */
public record RouteDecided(
    UUID subjectId,
    UUID routeId,
    Instant decidedAt,
    String deciderPostTitle,
    String deciderName,
    List<String> people,
    String sheetHash) {

  public RouteDecided {
    people = List.copyOf(people);
  }
}
