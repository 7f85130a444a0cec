package jp.fubako.routing;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import jp.fubako.authority.Reservation;

/**
 * A matter as it might come up.
 *
 * @param versionId version of the authority rules; null = the one that holds on that day
 * @param matterCode 事項
 * @param amount yen, or null
 * @param unitCode section or 係 in which it is drafted
 * @param reservations what lifts it out of the delegated authority
 * @param on the day whose organisation, and without a version whose rules, are asked
 */
public record TryRoute(
    UUID versionId,
    String matterCode,
    Long amount,
    String unitCode,
    Set<Reservation> reservations,
    LocalDate on) {

  public TryRoute {
    reservations = Set.copyOf(reservations);
  }
}
