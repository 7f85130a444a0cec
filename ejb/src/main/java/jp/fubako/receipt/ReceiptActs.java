package jp.fubako.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.access.Caller;
import jp.fubako.access.ReaderTokens;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.UnitRow;
import jp.fubako.records.ItemChange;
import jp.fubako.records.ReadingScope;
import jp.fubako.records.RecordsService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;

/**
 * What every act on a receipt has in common: find it under lock as the caller may, ask the rules,
 * and afterwards write the step, the trail and the catalogue.
 */
@ApplicationScoped
class ReceiptActs {

  @Inject private ReceiptRepository receipts;
  @Inject private AccessService access;
  @Inject private RecordsService records;
  @Inject private OrganisationService organisation;
  @Inject private Event<ReceiptMoved> moved;
  @Inject private AuditService audit;
  @Inject private OfficeClock clock;

  Caller caller() {
    return access.caller();
  }

  /** The receipt under lock, unchanged since the caller saw it. */
  Receipt locked(UUID id, long version) {
    var receipt = locked(id);
    if (receipt.version() != version) {
      throw new RefusedException(ReceiptRefusal.CHANGED_MEANWHILE);
    }
    return receipt;
  }

  /** The receipt under lock, if the caller may read it. */
  Receipt locked(UUID id) {
    if (records.find(id).isEmpty()) {
      throw new RefusedException(ReceiptRefusal.NOT_FOUND);
    }
    return receipts.lock(id).orElseThrow(() -> new RefusedException(ReceiptRefusal.NOT_FOUND));
  }

  /** The receipt under lock for another feature's work; the right to it was decided there. */
  Receipt lockedForWork(UUID id) {
    return receipts.lock(id).orElseThrow(() -> new RefusedException(ReceiptRefusal.NOT_FOUND));
  }

  void may(Receipt receipt, Caller caller, ReceiptAction action) {
    new ReceiptRules(receipt, caller, false).may(action).orThrow();
  }

  /** The section as it is today. */
  UnitRow section(UUID sectionId) {
    return organisation.sections(clock.today()).stream()
        .filter(unit -> unit.id().equals(sectionId))
        .findFirst()
        .orElseThrow(() -> new RefusedException(ReceiptRefusal.SECTION_UNKNOWN));
  }

  /** Writes down what was done. */
  void done(Receipt receipt, Caller caller, ReceiptAction action, String target, String reason) {
    done(receipt, caller, action, target, reason, ItemChange.none());
  }

  /**
   * Writes down what was done.
   *
   * @param more what else changes in the catalogue
   */
  void done(
      Receipt receipt,
      Caller caller,
      ReceiptAction action,
      String target,
      String reason,
      ItemChange more) {
    receipts.add(new ReceiptStep(receipt.id(), clock.now(), action, caller.name(), target, reason));
    records.updateItem(
        receipt.id(),
        more.state(receipt.state().name())
            .givenTo(receipt.sectionId())
            .people(people(receipt, caller)));
    moved.fire(new ReceiptMoved(receipt.id(), action, caller.personId(), caller.name()));
    audit.record(
        AuditEvent.of("receipt." + verb(action), receipt.id(), receipt.subject())
            .with("number", receipt.numberText())
            .with("state", receipt.state())
            .with("target", target)
            .with("reason", reason));
  }

  /** A secret receipt is read by nobody of the new section but its head. */
  void letHeadRead(Receipt receipt, UnitRow section) {
    var secret =
        records.find(receipt.id()).filter(item -> item.scope() == ReadingScope.SECRET).isPresent();
    if (!secret) {
      return;
    }
    var today = clock.today();
    organisation
        .headOf(section.id(), today)
        .flatMap(post -> organisation.holderOf(post.id(), today))
        .ifPresent(holder -> letRead(receipt, holder.personId()));
  }

  void letRead(Receipt receipt, UUID personId) {
    records.grant(receipt.id(), Set.of(ReaderTokens.person(personId)));
  }

  private static List<String> people(Receipt receipt, Caller caller) {
    var people = new ArrayList<String>();
    if (receipt.handlerName() != null) {
      people.add(receipt.handlerName());
    }
    if (receipt.state() == ReceiptState.REGISTERED) {
      people.add(caller.name());
    }
    return people;
  }

  /** RETURN_TO_DESK → returnToDesk. */
  static String verb(ReceiptAction action) {
    var verb = new StringBuilder();
    for (var word : action.name().split("_")) {
      verb.append(
          verb.isEmpty()
              ? word.toLowerCase(Locale.ROOT)
              : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
    }
    return verb.toString();
  }
}
