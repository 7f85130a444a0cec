package jp.fubako.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.fubako.numbering.TakenNumber;
import jp.fubako.organisation.UnitRow;
import jp.fubako.shared.OfficeClock;

/**
 * 収受文書. It arrives at a desk as bytes; the desk enters it in the book, which gives it a number for
 * good, and hands it to the section that must act; the section confirms, its head names an officer;
 * he answers it by a proposal or it is otherwise done. It may be sent on, sent back, declared not
 * worth a number, or struck out again, when its number stays in the book as 欠番.
 *
 * <p>Whether somebody may do something is answered by {@link ReceiptRules}; the verbs here assume
 * that they were asked.
 */
@Entity
@Table(name = "receipt")
class Receipt {

  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private ReceiptState state;

  @Embedded private BookEntry book;

  @Column(name = "arrived_at", nullable = false)
  private Instant arrivedAt;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "received_on")
  private LocalDate receivedOn;

  @Column(name = "desk_section_id", nullable = false)
  private UUID deskSectionId;

  @Column(name = "desk_section_name", nullable = false, length = 100)
  private String deskSectionName;

  @Column(name = "series_section_id")
  private UUID seriesSectionId;

  @Column(name = "number_id")
  private UUID numberId;

  @Column(name = "number_text", length = 64)
  private String numberText;

  @Column(name = "number_year")
  private Integer numberYear;

  @Column(name = "number_sequence")
  private Integer numberSequence;

  @Column(name = "reply_waived", length = 1000)
  private String replyWaived;

  @Column(name = "section_id")
  private UUID sectionId;

  @Column(name = "section_name", length = 100)
  private String sectionName;

  @Column(name = "handler_id")
  private UUID handlerId;

  @Column(name = "handler_name", length = 100)
  private String handlerName;

  @Column(name = "proposal_id")
  private UUID proposalId;

  @Column(name = "void_reason", length = 1000)
  private String voidReason;

  @Column(name = "completed_on")
  private LocalDate completedOn;

  protected Receipt() {}

  /** 到達 at a desk. */
  static Receipt arrived(
      UUID id, String subject, ReceiptChannel channel, Instant at, UnitRow desk) {
    var receipt = new Receipt();
    receipt.id = id;
    receipt.state = ReceiptState.ARRIVED;
    receipt.book = BookEntry.unread(subject, channel);
    receipt.arrivedAt = at;
    receipt.deskSectionId = desk.id();
    receipt.deskSectionName = desk.name();
    return receipt;
  }

  private void go(ReceiptAction action) {
    state =
        ReceiptTransitions.TABLE
            .next(state, action)
            .orElseThrow(() -> new IllegalStateException(action + " in " + state));
  }

  /** 収受: has its number from now on. */
  void register(ReceiptEntry entry, TakenNumber number, UUID series, Instant at) {
    go(ReceiptAction.REGISTER);
    book.enter(entry);
    receivedAt = at;
    receivedOn = OfficeClock.dateOf(at);
    seriesSectionId = series;
    numberId = number.id();
    numberText = number.text();
    numberYear = number.year();
    numberSequence = number.sequence();
  }

  void correct(ReceiptEntry entry) {
    go(ReceiptAction.CORRECT);
    book.enter(entry);
  }

  void dismiss(UnitRow section, String reason) {
    go(ReceiptAction.DISMISS);
    book.note(reason);
    if (section != null) {
      give(section);
    }
  }

  void voidNumber(String reason) {
    go(ReceiptAction.VOID);
    voidReason = reason;
    handlerId = null;
  }

  void distribute(UnitRow section) {
    go(ReceiptAction.DISTRIBUTE);
    give(section);
  }

  void forward(UnitRow section) {
    go(ReceiptAction.FORWARD);
    give(section);
  }

  void returnToDesk() {
    go(ReceiptAction.RETURN_TO_DESK);
    give(null);
  }

  private void give(UnitRow section) {
    sectionId = section == null ? null : section.id();
    sectionName = section == null ? null : section.name();
    handlerId = null;
    handlerName = null;
  }

  void accept() {
    go(ReceiptAction.ACCEPT);
  }

  void assign(UUID personId, String name) {
    go(ReceiptAction.ASSIGN);
    handlerId = personId;
    handlerName = name;
  }

  void take(UUID personId, String name) {
    go(ReceiptAction.TAKE);
    handlerId = personId;
    handlerName = name;
  }

  void circulate() {
    go(ReceiptAction.CIRCULATE);
  }

  void read(boolean last) {
    go(last ? ReceiptAction.READ_LAST : ReceiptAction.READ_ONE);
  }

  void waiveReply(String reason) {
    go(ReceiptAction.WAIVE_REPLY);
    replyWaived = reason;
  }

  void link(UUID proposal, UUID personId, String name) {
    go(ReceiptAction.LINK);
    proposalId = proposal;
    if (handlerId == null) {
      handlerId = personId;
      handlerName = name;
    }
  }

  void unlink() {
    go(ReceiptAction.UNLINK);
    proposalId = null;
  }

  void complete(LocalDate on) {
    go(ReceiptAction.COMPLETE);
    completedOn = on;
  }

  void answered(LocalDate on) {
    go(ReceiptAction.ANSWERED);
    completedOn = on;
  }

  /** A reply is expected and nobody has said that it is not needed. */
  boolean replyOpen() {
    return book.needsReply() && replyWaived == null;
  }

  /** The section that must act: the one it was given to, before that the desk. */
  UUID actingSectionId() {
    return sectionId == null ? deskSectionId : sectionId;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  ReceiptState state() {
    return state;
  }

  BookEntry book() {
    return book;
  }

  Instant arrivedAt() {
    return arrivedAt;
  }

  Instant receivedAt() {
    return receivedAt;
  }

  LocalDate receivedOn() {
    return receivedOn;
  }

  UUID deskSectionId() {
    return deskSectionId;
  }

  String deskSectionName() {
    return deskSectionName;
  }

  UUID numberId() {
    return numberId;
  }

  String numberText() {
    return numberText;
  }

  /** 件名. */
  String subject() {
    return book.subject();
  }

  String replyWaived() {
    return replyWaived;
  }

  UUID sectionId() {
    return sectionId;
  }

  String sectionName() {
    return sectionName;
  }

  UUID handlerId() {
    return handlerId;
  }

  String handlerName() {
    return handlerName;
  }

  UUID proposalId() {
    return proposalId;
  }

  /**
   * Its line in the 収受簿.
   *
   * @param open whether what it says may be shown; number and day always are
   */
  ReceiptBookRow bookRow(boolean open) {
    return new ReceiptBookRow(
        open ? id : null,
        numberText,
        numberSequence,
        receivedOn,
        open ? book.subject() : null,
        open ? book.sender() : null,
        open ? book.counterpartNumber() : null,
        open ? book.documentDate() : null,
        open ? sectionName : null,
        open ? handlerName : null,
        open ? book.replyDueOn() : null,
        open ? completedOn : null,
        state == ReceiptState.VOID,
        state == ReceiptState.VOID ? voidReason : open ? book.note() : null);
  }
}
