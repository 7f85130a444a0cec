package jp.fubako.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import jp.fubako.records.ItemChange;
import jp.fubako.records.ItemDate;
import jp.fubako.records.RecordsService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;

/** How a receipt is taken over by a proposal and how it comes to its end. */
@ApplicationScoped
class ReceiptEnding {

  @Inject private ReceiptActs acts;
  @Inject private RecordsService records;
  @Inject private OfficeClock clock;

  void link(UUID receiptId, UUID proposalId) {
    var caller = acts.caller();
    var receipt = acts.locked(receiptId);
    if (receipt.state() == ReceiptState.LINKED) {
      throw new RefusedException(ReceiptRefusal.LINKED_ALREADY);
    }
    if (receipt.state() == ReceiptState.ACCEPTED) {
      acts.may(receipt, caller, ReceiptAction.TAKE);
      receipt.take(caller.personId(), caller.name());
      acts.done(receipt, caller, ReceiptAction.TAKE, null, null);
    }
    acts.may(receipt, caller, ReceiptAction.LINK);
    receipt.link(proposalId, caller.personId(), caller.name());
    acts.done(receipt, caller, ReceiptAction.LINK, null, null);
  }

  void unlink(UUID receiptId, UUID proposalId) {
    var caller = acts.caller();
    var receipt = linked(receiptId, proposalId);
    acts.may(receipt, caller, ReceiptAction.UNLINK);
    receipt.unlink();
    acts.done(receipt, caller, ReceiptAction.UNLINK, receipt.handlerName(), null);
  }

  void answered(UUID receiptId, UUID proposalId, UUID folderId) {
    var caller = acts.caller();
    var receipt = linked(receiptId, proposalId);
    acts.may(receipt, caller, ReceiptAction.ANSWERED);
    var today = clock.today();
    receipt.answered(today);
    acts.done(
        receipt,
        caller,
        ReceiptAction.ANSWERED,
        null,
        null,
        filed(receiptId, folderId).date(ItemDate.COMPLETED, today));
    records.complete(receiptId, today);
  }

  void complete(UUID id, long version, UUID folderId) {
    var caller = acts.caller();
    var receipt = acts.locked(id, version);
    acts.may(receipt, caller, ReceiptAction.COMPLETE);
    var inFolder = records.item(id).folderId();
    if (folderId == null && inFolder == null) {
      throw new RefusedException(ReceiptRefusal.FOLDER_MISSING);
    }
    var today = clock.today();
    receipt.complete(today);
    var change = folderId == null ? ItemChange.none() : ItemChange.none().folder(folderId);
    acts.done(
        receipt,
        caller,
        ReceiptAction.COMPLETE,
        null,
        null,
        change.date(ItemDate.COMPLETED, today));
    records.complete(id, today);
  }

  /** Its own folder if it has one, else that of the case. */
  private ItemChange filed(UUID receiptId, UUID folderId) {
    var own = records.folderOf(receiptId);
    return own.isPresent() || folderId == null
        ? ItemChange.none()
        : ItemChange.none().folder(folderId);
  }

  private Receipt linked(UUID receiptId, UUID proposalId) {
    var receipt = acts.lockedForWork(receiptId);
    if (!proposalId.equals(receipt.proposalId())) {
      throw new RefusedException(ReceiptRefusal.OTHER_PROPOSAL);
    }
    return receipt;
  }
}
