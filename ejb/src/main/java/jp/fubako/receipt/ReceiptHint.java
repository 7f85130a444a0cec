package jp.fubako.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What a file says of itself, offered to the person who registers it. */
@Entity
@Table(name = "receipt_hint")
class ReceiptHint {

  @Id
  @Column(name = "file_id")
  private UUID fileId;

  @Column(name = "receipt_id", nullable = false)
  private UUID receiptId;

  @Column(length = 500)
  private String subject;

  @Column(length = 300)
  private String sender;

  @Column(length = 300)
  private String addressee;

  @Column(name = "counterpart_number", length = 100)
  private String counterpartNumber;

  @Column(name = "document_date")
  private LocalDate documentDate;

  @Column(name = "reply_due_on")
  private LocalDate replyDueOn;

  protected ReceiptHint() {}

  ReceiptHint(UUID receiptId, UUID fileId) {
    this.receiptId = receiptId;
    this.fileId = fileId;
  }

  void take(LetterHead head) {
    subject = Words.cut(head.subject(), 500);
    sender = Words.cut(head.sender(), 300);
    addressee = Words.cut(head.addressee(), 300);
    counterpartNumber = Words.cut(head.number(), 100);
    documentDate = head.date();
    replyDueOn = head.dueOn();
  }

  ReceiptSuggestion row() {
    return new ReceiptSuggestion(
        fileId, subject, sender, addressee, counterpartNumber, documentDate, replyDueOn);
  }
}
