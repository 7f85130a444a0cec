package jp.fubako.receipt;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import jp.fubako.records.ReadingScope;
import jp.fubako.shared.RefusedException;
import org.junit.jupiter.api.Test;

class AnEntryIsCompleteBeforeItGetsANumberTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static ReceiptEntry entry(
      String subject, String sender, LocalDate date, boolean reply, LocalDate due) {
    return new ReceiptEntry(
        subject,
        sender,
        null,
        null,
        date,
        null,
        null,
        reply,
        due,
        null,
        null,
        ReadingScope.SECTION,
        1,
        null);
  }

  private static void refused(ReceiptRefusal why, ReceiptEntry entry) {
    var thrown = assertThrows(RefusedException.class, () -> EntryCheck.check(entry, TODAY));
    assertEquals(why, thrown.reason());
  }

  @Test
  void aFullEntryPasses() {
    assertDoesNotThrow(() -> EntryCheck.check(entry("件名", "県", TODAY, true, TODAY), TODAY));
  }

  @Test
  void subjectAndSenderAreNeeded() {
    refused(ReceiptRefusal.SUBJECT_MISSING, entry(" 　", "県", null, false, null));
    refused(ReceiptRefusal.SENDER_MISSING, entry("件名", null, null, false, null));
  }

  @Test
  void aReplyHasADueDateThatIsNotOver() {
    refused(ReceiptRefusal.DUE_DATE_MISSING, entry("件名", "県", null, true, null));
    refused(ReceiptRefusal.DUE_DATE_PAST, entry("件名", "県", null, true, TODAY.minusDays(1)));
  }

  @Test
  void aLetterIsNotFromTomorrow() {
    refused(
        ReceiptRefusal.DOCUMENT_DATE_IN_FUTURE, entry("件名", "県", TODAY.plusDays(1), false, null));
  }

  @Test
  void aReasonIsMoreThanBlanks() {
    assertThrows(RefusedException.class, () -> EntryCheck.reason(" \u3000\n"));
    assertEquals("二重登録", EntryCheck.reason(" 二重登録 "));
  }

  @Test
  void widthAndBlanksDoNotMakeAnotherNumber() {
    assertEquals(Words.key("道管第9号"), Words.key("道管　第９号"));
  }

  @Test
  void aVerbIsNamedAfterItsAction() {
    assertEquals("returnToDesk", ReceiptActs.verb(ReceiptAction.RETURN_TO_DESK));
  }
}
