package jp.fubako.receipt;

import static jp.fubako.shared.Verdict.allowed;
import static jp.fubako.shared.Verdict.refused;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import jp.fubako.access.Caller;
import jp.fubako.access.Role;
import jp.fubako.shared.Verdict;

/**
 * Who may do what with a receipt now. The page's buttons and the actions themselves ask here.
 *
 * @param isReader whether the caller still has to read it in a 供覧
 */
record ReceiptRules(Receipt receipt, Caller caller, boolean isReader) {

  /** The verdict on one action. */
  Verdict may(ReceiptAction action) {
    if (ReceiptTransitions.TABLE.next(receipt.state(), action).isEmpty()) {
      return refused(ReceiptRefusal.WRONG_STATE, receipt.state().name());
    }
    return right(action).and(() -> condition(action));
  }

  Map<ReceiptAction, Verdict> all() {
    var verdicts = new EnumMap<ReceiptAction, Verdict>(ReceiptAction.class);
    for (var action : ReceiptAction.values()) {
      verdicts.put(action, may(action));
    }
    return verdicts;
  }

  /** Whether somebody may take in what arrives: the records office or a section's liaison. */
  static Verdict mayReceive(Caller caller) {
    return allowedIf(
        caller.has(Role.RECORDS_OFFICE) || caller.has(Role.RECORDS_LIAISON),
        ReceiptRefusal.NOT_DESK);
  }

  private Verdict right(ReceiptAction action) {
    return switch (action) {
      case REGISTER, DISMISS, DISTRIBUTE -> allowedIf(atDesk(), ReceiptRefusal.NOT_DESK);
      case CORRECT -> allowedIf(atDesk() || leads(), ReceiptRefusal.NOT_DESK);
      case VOID -> allowedIf(caller.has(Role.RECORDS_OFFICE), ReceiptRefusal.NOT_RECORDS_OFFICE);
      case ACCEPT, FORWARD, RETURN_TO_DESK, TAKE, LINK ->
          allowedIf(inSection() || handles(), ReceiptRefusal.NOT_SECTION);
      // follow from what becomes of the proposal, whoever brings that about
      case UNLINK, ANSWERED -> allowed();
      case ASSIGN, WAIVE_REPLY -> allowedIf(leads(), ReceiptRefusal.NOT_HEAD);
      case CIRCULATE, COMPLETE -> allowedIf(handles() || leads(), ReceiptRefusal.NOT_HANDLER);
      case READ_ONE, READ_LAST -> allowedIf(isReader, ReceiptRefusal.NOT_READER);
    };
  }

  private Verdict condition(ReceiptAction action) {
    return switch (action) {
      case COMPLETE -> allowedIf(!receipt.replyOpen(), ReceiptRefusal.REPLY_OPEN);
      case WAIVE_REPLY -> allowedIf(receipt.replyOpen(), ReceiptRefusal.NO_REPLY_EXPECTED);
      default -> allowed();
    };
  }

  /** The records office, or the liaison of the section whose desk received it. */
  private boolean atDesk() {
    return caller.has(Role.RECORDS_OFFICE)
        || (caller.has(Role.RECORDS_LIAISON) && caller.belongsTo(receipt.deskSectionId()));
  }

  private boolean inSection() {
    return caller.belongsTo(receipt.actingSectionId());
  }

  private boolean leads() {
    UUID section = receipt.actingSectionId();
    return caller.heads(section) || (caller.has(Role.RECORDS_LIAISON) && caller.belongsTo(section));
  }

  private boolean handles() {
    return caller.personId() != null && caller.personId().equals(receipt.handlerId());
  }

  private static Verdict allowedIf(boolean condition, ReceiptRefusal otherwise) {
    return condition ? allowed() : refused(otherwise);
  }
}
