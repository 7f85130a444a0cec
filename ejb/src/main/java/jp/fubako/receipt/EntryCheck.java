package jp.fubako.receipt;

import java.time.LocalDate;
import jp.fubako.shared.RefusedException;

/** Whether an entry for the book is complete and its dates are possible. */
final class EntryCheck {

  private EntryCheck() {}

  /**
   * @param receivedOn 収受日, today for a new entry
   * @throws RefusedException with the first fault
   */
  static void check(ReceiptEntry entry, LocalDate receivedOn) {
    refuseIf(Words.missing(entry.subject()), ReceiptRefusal.SUBJECT_MISSING);
    refuseIf(Words.missing(entry.sender()), ReceiptRefusal.SENDER_MISSING);
    refuseIf(
        entry.documentDate() != null && entry.documentDate().isAfter(receivedOn),
        ReceiptRefusal.DOCUMENT_DATE_IN_FUTURE);
    if (entry.needsReply()) {
      refuseIf(entry.replyDueOn() == null, ReceiptRefusal.DUE_DATE_MISSING);
      refuseIf(entry.replyDueOn().isBefore(receivedOn), ReceiptRefusal.DUE_DATE_PAST);
    }
  }

  static String reason(String typed) {
    refuseIf(Words.missing(typed), ReceiptRefusal.REASON_MISSING);
    return Words.cut(typed.strip(), 1_000);
  }

  private static void refuseIf(boolean fault, ReceiptRefusal reason) {
    if (fault) {
      throw new RefusedException(reason);
    }
  }
}
