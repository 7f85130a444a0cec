package jp.fubako.web.numbering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import jp.fubako.numbering.NumberBook;
import jp.fubako.numbering.NumberBookService;
import jp.fubako.numbering.NumberKind;
import jp.fubako.numbering.NumberRow;
import jp.fubako.web.shared.Notices;

/** 文書番号簿 of a series. */
@Named
@ViewScoped
public class BookView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private NumberBookService books;

  private UUID id;
  private NumberKind kind;
  private int count = 1;
  private String purpose;
  private UUID number;
  private String subject;
  private String reason;
  private transient NumberBook book;

  /** まとめ取り. */
  public String reserve() {
    var taken = books.reserve(kind, getBook().series().symbol(), count, purpose);
    Notices.done("numbering.book.reserved", taken.getFirst().text(), taken.size());
    return again();
  }

  /** The chosen number stands on paper. */
  public String use() {
    books.useOnPaper(number, subject);
    Notices.done("numbering.book.used");
    return again();
  }

  /** The chosen number becomes 欠番. */
  public String makeVoid() {
    books.makeVoid(number, reason);
    Notices.done("numbering.book.voided");
    return again();
  }

  private String again() {
    return "/numbering/book?faces-redirect=true&id=" + id;
  }

  public NumberBook getBook() {
    if (book == null) {
      book = books.book(id);
    }
    return book;
  }

  /** How the state of a number is marked. */
  public String chip(NumberRow row) {
    return switch (row.state()) {
      case RESERVED -> "soon";
      case ISSUED -> "done";
      case VOID -> "ended";
    };
  }

  /** The numbers of which somebody has still to say what they are for. */
  public List<NumberRow> getWaiting() {
    return getBook().numbers().stream().filter(NumberRow::reserved).toList();
  }

  /** Where the book is downloaded. */
  public String address(String format) {
    return "/api/v1/numbering/books/%s.%s".formatted(id, format);
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public NumberKind getKind() {
    return kind;
  }

  public void setKind(NumberKind kind) {
    this.kind = kind;
  }

  public int getCount() {
    return count;
  }

  public void setCount(int count) {
    this.count = count;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public UUID getNumber() {
    return number;
  }

  public void setNumber(UUID number) {
    this.number = number;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
