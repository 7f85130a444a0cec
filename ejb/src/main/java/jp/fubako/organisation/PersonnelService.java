package jp.fubako.organisation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;

/**
 * Writes 発令 for a day to come. Asks nobody for permission: only inside the transaction of the
 * service that does.
 */
@Stateless
public class PersonnelService {

  @Inject private Town town;
  @Inject private OrganisationRepository repository;
  @Inject private AuditService audit;

  /** Posts, people and assignments as they stand for that day. */
  public Staffing staffing(LocalDate on) {
    return Staffing.of(town.content(), on);
  }

  /** Locks the organisation until the end of the transaction and reads it as it is stored now. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public Staffing lockedStaffing(LocalDate on) {
    repository.nextEdition();
    return Staffing.of(repository.content(), on);
  }

  /** As it is stored now, with what the present transaction has written. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public Staffing storedStaffing(LocalDate on) {
    return Staffing.of(repository.content(), on);
  }

  /** Writes the orders; what was written is returned, in the order in which it was done. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public List<PersonnelEntry> carryOut(PersonnelOrders orders) {
    repository.nextEdition();
    var ledger = new PersonnelLedger(repository.content(), OrganisationService.PRINTABLE);
    ledger.carryOut(orders);
    store(ledger);
    audit.record(
        AuditEvent.of("organisation.personnelOrders", null)
            .with("on", orders.on())
            .with("given", orders.given().size())
            .with("ended", orders.ended().size())
            .with("appointed", orders.appointed().size())
            .with("retired", orders.retired().size()));
    return ledger.entries();
  }

  /**
   * Takes orders back.
   *
   * @return false, and nothing is changed, when one of the rows is no longer as it was written
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public boolean takeBack(LocalDate on, List<PersonnelEntry> entries) {
    repository.nextEdition();
    var ledger = new PersonnelLedger(repository.content(), OrganisationService.PRINTABLE);
    if (!ledger.takeBack(on, entries)) {
      return false;
    }
    store(ledger);
    audit.record(
        AuditEvent.of("organisation.personnelTakenBack", null)
            .with("on", on)
            .with("rows", entries.size()));
    return true;
  }

  /** What goes away goes first: a new row may take its place. */
  private void store(PersonnelLedger ledger) {
    ledger.removed().forEach(repository::remove);
    repository.flush();
    ledger.added().forEach(repository::save);
    repository.flush();
  }
}
