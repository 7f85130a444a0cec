package jp.fubako.receipt;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.fubako.audit.Audited;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.PersonRow;
import jp.fubako.organisation.UnitRow;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.PageOf;
import jp.fubako.shared.RefusedException;

/**
 * 収受: from the file dropped at the desk to the completed case. A receipt and its item in the
 * catalogue share one id, so its files are asked for from records by the same id.
 */
@Stateless
@Audited
public class ReceiptService {

  @Inject private ReceiptActs acts;
  @Inject private ReceiptDesk desk;
  @Inject private ReceiptEnding ending;
  @Inject private ReceiptLists lists;
  @Inject private ReceiptRepository receipts;
  @Inject private OrganisationService organisation;
  @Inject private OfficeClock clock;

  /** 到達: one document, which may consist of several files. Nothing is judged yet. */
  public UUID arrive(ArriveFiles command) {
    return desk.arrive(command);
  }

  /** 収受登録: number, stamp and, if named, distribution. */
  public RegisteredReceipt register(RegisterReceipt command) {
    return desk.register(command);
  }

  /** Corrects the entry in the book; the number stays, the old values stay in the trail. */
  public void correct(UUID id, long version, ReceiptEntry entry) {
    desk.correct(id, version, entry);
  }

  /** 登録不要: trivial; goes to a section ({@code null} = stays) without a number. */
  public void dismiss(UUID id, long version, UUID sectionId, String reason) {
    var caller = acts.caller();
    var receipt = acts.locked(id, version);
    acts.may(receipt, caller, ReceiptAction.DISMISS);
    var section = sectionId == null ? null : acts.section(sectionId);
    receipt.dismiss(section, Words.orNull(reason));
    acts.done(receipt, caller, ReceiptAction.DISMISS, name(section), Words.orNull(reason));
  }

  /** 登録取消: the number stays as 欠番. */
  public void voidReceipt(UUID id, long version, String reason) {
    desk.voidReceipt(id, version, reason);
  }

  /** 配布 to a section. */
  public void distribute(UUID id, long version, UUID sectionId) {
    var caller = acts.caller();
    var receipt = acts.locked(id, version);
    acts.may(receipt, caller, ReceiptAction.DISTRIBUTE);
    var section = acts.section(sectionId);
    receipt.distribute(section);
    acts.done(receipt, caller, ReceiptAction.DISTRIBUTE, section.name(), null);
    acts.letHeadRead(receipt, section);
  }

  /** The section confirms that it has it. */
  public void accept(UUID id, long version) {
    var caller = acts.caller();
    var receipt = acts.locked(id, version);
    acts.may(receipt, caller, ReceiptAction.ACCEPT);
    receipt.accept();
    acts.done(receipt, caller, ReceiptAction.ACCEPT, null, null);
  }

  /** 転送: on to another section; keeps its number. */
  public void forward(UUID id, long version, UUID sectionId, String reason) {
    var caller = acts.caller();
    var receipt = acts.locked(id, version);
    acts.may(receipt, caller, ReceiptAction.FORWARD);
    if (sectionId.equals(receipt.sectionId())) {
      throw new RefusedException(ReceiptRefusal.SAME_SECTION);
    }
    var written = EntryCheck.reason(reason);
    var section = acts.section(sectionId);
    receipt.forward(section);
    acts.done(receipt, caller, ReceiptAction.FORWARD, section.name(), written);
    acts.letHeadRead(receipt, section);
  }

  /** 返付: back to the desk. */
  public void returnToDesk(UUID id, long version, String reason) {
    var caller = acts.caller();
    var receipt = acts.locked(id, version);
    acts.may(receipt, caller, ReceiptAction.RETURN_TO_DESK);
    var written = EntryCheck.reason(reason);
    receipt.returnToDesk();
    acts.done(receipt, caller, ReceiptAction.RETURN_TO_DESK, receipt.deskSectionName(), written);
  }

  /** The head names the person in charge. */
  public void assign(UUID id, long version, UUID personId) {
    var caller = acts.caller();
    var receipt = acts.locked(id, version);
    acts.may(receipt, caller, ReceiptAction.ASSIGN);
    var person = member(receipt.actingSectionId(), personId);
    receipt.assign(personId, person.name());
    acts.done(receipt, caller, ReceiptAction.ASSIGN, person.name(), null);
    acts.letRead(receipt, personId);
  }

  /** An officer takes it from the section's tray. */
  public void take(UUID id, long version) {
    var caller = acts.caller();
    var receipt = acts.locked(id, version);
    acts.may(receipt, caller, ReceiptAction.TAKE);
    receipt.take(caller.personId(), caller.name());
    acts.done(receipt, caller, ReceiptAction.TAKE, null, null);
  }

  /** 供覧 to these people. */
  public void circulate(UUID id, long version, Set<UUID> personIds) {
    var caller = acts.caller();
    var receipt = acts.locked(id, version);
    acts.may(receipt, caller, ReceiptAction.CIRCULATE);
    if (personIds == null || personIds.isEmpty()) {
      throw new RefusedException(ReceiptRefusal.READERS_MISSING);
    }
    receipt.circulate();
    var known = receipts.readers(id).stream().map(ReceiptReader::personId).toList();
    var people = organisation.people(List.copyOf(personIds), clock.today());
    for (var person : people) {
      if (!known.contains(person.id())) {
        receipts.add(new ReceiptReader(id, person.id(), person.name()));
        acts.letRead(receipt, person.id());
      }
    }
    var names = String.join("、", people.stream().map(PersonRow::name).toList());
    acts.done(receipt, caller, ReceiptAction.CIRCULATE, names, null);
  }

  /** The caller has read it. */
  public void markRead(UUID id, String comment) {
    var caller = acts.caller();
    var receipt = acts.locked(id);
    var waiting = receipts.readers(id).stream().filter(ReceiptReader::waits).toList();
    var mine = waiting.stream().filter(r -> r.personId().equals(caller.personId())).findFirst();
    var last = waiting.size() == 1 && mine.isPresent();
    var action = last ? ReceiptAction.READ_LAST : ReceiptAction.READ_ONE;
    new ReceiptRules(receipt, caller, mine.isPresent()).may(action).orThrow();
    mine.orElseThrow().read(comment, clock.now());
    receipt.read(last);
    acts.done(receipt, caller, action, null, Words.orNull(comment));
  }

  /** 回答不要, by the head. */
  public void waiveReply(UUID id, long version, String reason) {
    var caller = acts.caller();
    var receipt = acts.locked(id, version);
    acts.may(receipt, caller, ReceiptAction.WAIVE_REPLY);
    var written = EntryCheck.reason(reason);
    receipt.waiveReply(written);
    acts.done(receipt, caller, ReceiptAction.WAIVE_REPLY, null, written);
  }

  /** 完結 without an answer of ours; {@code folderId} null = the folder it is in. */
  public void complete(UUID id, long version, UUID folderId) {
    ending.complete(id, version, folderId);
  }

  /**
   * For drafting, in its transaction: this proposal answers the receipt. The caller becomes the
   * person in charge if there is none.
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void linkProposal(UUID receiptId, UUID proposalId) {
    ending.link(receiptId, proposalId);
  }

  /** For drafting: the proposal came to nothing; the person in charge has the receipt again. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void unlinkProposal(UUID receiptId, UUID proposalId) {
    ending.unlink(receiptId, proposalId);
  }

  /**
   * For drafting: the answer was issued or the proposal completed without one; the receipt is
   * completed in the proposal's folder.
   *
   * @param folderId folder of the case, used if the receipt is in none
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void answered(UUID receiptId, UUID proposalId, UUID folderId) {
    ending.answered(receiptId, proposalId, folderId);
  }

  /** Everything about one receipt. */
  public ReceiptDetail detail(UUID id) {
    return lists.detail(id);
  }

  /**
   * Receipts that seem to be the same document: a file with the same bytes, or this counterpart
   * number.
   *
   * @param counterpartNumber as typed, or null
   */
  public List<DuplicateRow> duplicates(UUID id, String counterpartNumber) {
    return lists.duplicates(id, counterpartNumber);
  }

  /** A list of receipts that the caller may read. */
  public PageOf<ReceiptRow> list(ReceiptFilter filter, int offset, int limit) {
    return lists.list(filter, offset, limit);
  }

  /** How much waits in the caller's trays. */
  public ReceiptCounts counts() {
    return lists.counts();
  }

  private PersonRow member(UUID sectionId, UUID personId) {
    return organisation.staffOf(sectionId, clock.today()).stream()
        .filter(person -> person.id().equals(personId))
        .findFirst()
        .orElseThrow(() -> new RefusedException(ReceiptRefusal.PERSON_NOT_IN_SECTION));
  }

  private static String name(UnitRow section) {
    return section == null ? null : section.name();
  }
}
