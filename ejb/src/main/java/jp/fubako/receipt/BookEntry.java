package jp.fubako.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import jp.fubako.records.ItemRow;

/** What the 収受簿 says about a document, as kept with the receipt (domain RC-02). */
@Embeddable
class BookEntry {

  private static final int NOTE = 2_000;

  @Column(nullable = false, length = 500)
  private String subject;

  @Column(length = 300)
  private String sender;

  @Column(length = 300)
  private String addressee;

  @Column(name = "counterpart_number", length = 100)
  private String counterpartNumber;

  @Column(name = "counterpart_key", length = 100)
  private String counterpartKey;

  @Column(name = "document_date")
  private LocalDate documentDate;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private ReceiptChannel channel;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 16)
  private ReceiptMedium medium;

  @Column(name = "needs_reply", nullable = false)
  private boolean needsReply;

  @Column(name = "reply_due_on")
  private LocalDate replyDueOn;

  @Column(name = "like_documents", nullable = false)
  private int count;

  @Column(length = NOTE)
  private String note;

  protected BookEntry() {}

  /** Before anybody has looked at it. */
  static BookEntry unread(String title, ReceiptChannel channel) {
    var entry = new BookEntry();
    entry.subject = Words.cut(title, 500);
    entry.channel = channel;
    entry.medium = ReceiptMedium.ELECTRONIC;
    entry.count = 1;
    return entry;
  }

  void enter(ReceiptEntry typed) {
    subject = Words.cut(typed.subject().strip(), 500);
    sender = Words.cut(typed.sender().strip(), 300);
    addressee = Words.cut(Words.orNull(typed.addressee()), 300);
    counterpartNumber = Words.cut(Words.orNull(typed.counterpartNumber()), 100);
    counterpartKey = Words.key(counterpartNumber);
    documentDate = typed.documentDate();
    channel = typed.channel() == null ? channel : typed.channel();
    medium = typed.medium() == null ? medium : typed.medium();
    needsReply = typed.needsReply();
    replyDueOn = typed.needsReply() ? typed.replyDueOn() : null;
    count = Math.max(1, typed.count());
    note = Words.cut(Words.orNull(typed.note()), NOTE);
  }

  void note(String text) {
    note = Words.cut(text, NOTE);
  }

  /** As a page shows it; folder and rights are the catalogue's. */
  ReceiptEntry shown(ItemRow item) {
    return new ReceiptEntry(
        subject,
        sender,
        addressee,
        counterpartNumber,
        documentDate,
        channel,
        medium,
        needsReply,
        replyDueOn,
        item.folderId(),
        item.disclosure(),
        item.scope(),
        count,
        note);
  }

  String subject() {
    return subject;
  }

  String sender() {
    return sender;
  }

  String addressee() {
    return addressee;
  }

  String counterpartNumber() {
    return counterpartNumber;
  }

  String counterpartKey() {
    return counterpartKey;
  }

  LocalDate documentDate() {
    return documentDate;
  }

  boolean needsReply() {
    return needsReply;
  }

  LocalDate replyDueOn() {
    return replyDueOn;
  }

  String note() {
    return note;
  }
}
