package jp.fubako.web.receipt;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import jp.fubako.receipt.ReceiptChannel;
import jp.fubako.receipt.ReceiptEntry;
import jp.fubako.receipt.ReceiptMedium;
import jp.fubako.receipt.ReceiptSuggestion;
import jp.fubako.records.DisclosureClass;
import jp.fubako.records.ReadingScope;

/** What the clerk types about a receipt, while it is being typed. */
public class EntryForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String subject;
  private String sender;
  private String addressee;
  private String counterpartNumber;
  private LocalDate documentDate;
  private ReceiptChannel channel = ReceiptChannel.POST;
  private ReceiptMedium medium = ReceiptMedium.ELECTRONIC;
  private LocalDate replyDueOn;
  private UUID folderId;
  private DisclosureClass disclosure = DisclosureClass.OPEN;
  private ReadingScope scope = ReadingScope.SECTION;
  private int count = 1;
  private String note;

  static EntryForm of(ReceiptEntry entry) {
    var form = new EntryForm();
    form.subject = entry.subject();
    form.sender = entry.sender();
    form.addressee = entry.addressee();
    form.counterpartNumber = entry.counterpartNumber();
    form.documentDate = entry.documentDate();
    form.channel = entry.channel();
    form.medium = entry.medium() == null ? ReceiptMedium.ELECTRONIC : entry.medium();
    form.replyDueOn = entry.replyDueOn();
    form.folderId = entry.folderId();
    form.disclosure = entry.disclosure();
    form.scope = entry.scope() == null ? ReadingScope.SECTION : entry.scope();
    form.count = Math.max(1, entry.count());
    form.note = entry.note();
    return form;
  }

  /**
   * Fills what is still empty with what was read from the files.
   *
   * @param unnamed the subject is only a file's name
   */
  void take(ReceiptSuggestion read, boolean unnamed) {
    var better = read.subject() != null && !read.subject().isBlank();
    subject = unnamed && better ? read.subject() : first(subject, read.subject());
    sender = first(sender, read.sender());
    addressee = first(addressee, read.addressee());
    counterpartNumber = first(counterpartNumber, read.counterpartNumber());
    documentDate = documentDate == null ? read.documentDate() : documentDate;
    replyDueOn = replyDueOn == null ? read.replyDueOn() : replyDueOn;
  }

  ReceiptEntry entry() {
    return new ReceiptEntry(
        subject,
        sender,
        addressee,
        counterpartNumber,
        documentDate,
        channel,
        medium,
        replyDueOn != null,
        replyDueOn,
        folderId,
        disclosure,
        scope,
        count,
        note);
  }

  private static String first(String typed, String read) {
    return typed == null || typed.isBlank() ? read : typed;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getSender() {
    return sender;
  }

  public void setSender(String sender) {
    this.sender = sender;
  }

  public String getAddressee() {
    return addressee;
  }

  public void setAddressee(String addressee) {
    this.addressee = addressee;
  }

  public String getCounterpartNumber() {
    return counterpartNumber;
  }

  public void setCounterpartNumber(String counterpartNumber) {
    this.counterpartNumber = counterpartNumber;
  }

  public LocalDate getDocumentDate() {
    return documentDate;
  }

  public void setDocumentDate(LocalDate documentDate) {
    this.documentDate = documentDate;
  }

  public ReceiptChannel getChannel() {
    return channel;
  }

  public void setChannel(ReceiptChannel channel) {
    this.channel = channel;
  }

  public ReceiptMedium getMedium() {
    return medium;
  }

  public void setMedium(ReceiptMedium medium) {
    this.medium = medium;
  }

  public LocalDate getReplyDueOn() {
    return replyDueOn;
  }

  public void setReplyDueOn(LocalDate replyDueOn) {
    this.replyDueOn = replyDueOn;
  }

  public UUID getFolderId() {
    return folderId;
  }

  public void setFolderId(UUID folderId) {
    this.folderId = folderId;
  }

  public DisclosureClass getDisclosure() {
    return disclosure;
  }

  public void setDisclosure(DisclosureClass disclosure) {
    this.disclosure = disclosure;
  }

  public ReadingScope getScope() {
    return scope;
  }

  public void setScope(ReadingScope scope) {
    this.scope = scope;
  }

  public int getCount() {
    return count;
  }

  public void setCount(int count) {
    this.count = count;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
