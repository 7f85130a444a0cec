package jp.fubako.organisation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;

/**
 * Ends units with their 係 and posts. Asks nobody for permission: only inside the transaction of the
 * service that does.
 */
@Stateless
public class UnitClosingService {

  @Inject private OrganisationRepository repository;
  @Inject private AuditService audit;

  /**
   * Lets units, those below them and all their posts end with a day; what has ended stays so.
   *
   * @return how many units end
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public int close(Set<UUID> units, LocalDate lastDay) {
    repository.nextEdition();
    var content = repository.content();
    var closing = new HashSet<>(units);
    for (var grew = true; grew; ) {
      grew = false;
      for (var unit : content.units()) {
        grew |= closing.contains(unit.parentId()) && closing.add(unit.id());
      }
    }
    int ended = 0;
    for (var unit : content.units()) {
      if (closing.contains(unit.id()) && lasts(unit, lastDay)) {
        unit.exists(unit.validFrom(), lastDay);
        ended++;
      }
    }
    for (var post : content.posts()) {
      if (closing.contains(post.unitId()) && lasts(post, lastDay)) {
        post.exists(post.validFrom(), lastDay);
      }
    }
    repository.flush();
    audit.record(
        AuditEvent.of("organisation.closeUnits", null)
            .with("lastDay", lastDay)
            .with("units", ended));
    return ended;
  }

  private static boolean lasts(Dated row, LocalDate lastDay) {
    return !row.validFrom().isAfter(lastDay)
        && (row.validTo() == null || row.validTo().isAfter(lastDay));
  }
}
