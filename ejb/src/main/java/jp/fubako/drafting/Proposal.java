package jp.fubako.drafting;

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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.fubako.access.Caller;
import jp.fubako.organisation.Duty;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;

/**
 * 起案文書. A draft belongs to its section until the drafter submits it; then it changes only by what
 * its route does, until it comes back or is decided. What was decided never changes again: number,
 * 施行文, seal, dispatch and filing stand beside it.
 */
@Entity
@Table(name = "proposal")
class Proposal {

  private static final int MOST_CONFIRMED = 4000;

  /** Id of the item in the catalogue and of the subject in approval, too. */
  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private ProposalState state;

  @Enumerated(EnumType.STRING)
  private Origin origin;

  private int round;

  /** 版 of the content, from 1: each submission and each amendment. */
  private int edition;

  @Column(name = "receipt_id")
  private UUID receiptId;

  @Column(name = "receipt_number")
  private String receiptNumber;

  @Column(name = "case_id")
  private UUID caseId;

  @Embedded private DraftedBy draftedBy;

  @Column(name = "section_id")
  private UUID sectionId;

  @Column(name = "section_name")
  private String sectionName;

  private String symbol;

  @Column(name = "doc_number")
  private String number;

  @Column(name = "drafted_on")
  private LocalDate draftedOn;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  @Column(name = "completed_on")
  private LocalDate completedOn;

  @Column(name = "sheet_file_id")
  private UUID sheetFileId;

  @Column(name = "letter_item_id")
  private UUID letterItemId;

  @Column(name = "letter_file_id")
  private UUID letterFileId;

  private boolean sealed;

  @Column(name = "return_reason")
  private String returnReason;

  @Column(name = "copied_from")
  private UUID copiedFrom;

  /** Dates and years that the drafter has confirmed to be meant, one a line. */
  @Column(name = "confirmed_words")
  private String confirmedWords;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @Embedded private DraftText text;
  @Embedded private Succession succession;

  @Version private long version;

  protected Proposal() {}

  Proposal(UUID id, Origin origin, Caller drafter, Duty duty, DraftFields fields, Instant at) {
    this.id = id;
    this.state = ProposalState.DRAFT;
    this.origin = origin;
    this.receiptNumber = "";
    this.draftedBy = new DraftedBy(drafter);
    this.number = "";
    this.returnReason = "";
    this.confirmedWords = "";
    actsIn(duty, drafter);
    this.text = new DraftText(fields);
    this.succession = new Succession();
    touched(drafter, at);
  }

  private void actsIn(Duty duty, Caller drafter) {
    draftedBy.actsAs(duty, drafter);
    sectionId = duty.sectionId();
    sectionName = duty.sectionName();
    symbol = duty.symbol() == null ? "" : duty.symbol();
  }

  void inCase(UUID thatCase) {
    caseId = thatCase;
  }

  void answers(UUID receipt, String itsNumber) {
    receiptId = receipt;
    receiptNumber = itsNumber == null ? "" : itsNumber;
  }

  void copies(UUID other) {
    copiedFrom = other;
  }

  void takesThePlaceOf(UUID decided) {
    succession().supersedes(decided);
  }

  /**
   * A later decision changes or cancels this one: it stays as it is, but is carried out no more.
   */
  void superseded(UUID newer, Origin how, Instant at) {
    succession().supersededBy(newer, how);
    changedAt = at;
  }

  /** The drafter has looked at these words of a copied text, and they are meant so. */
  void confirm(String words, Caller caller, Instant at) {
    may(ProposalAction.EDIT, caller).orThrow();
    if (!confirmedWords().contains(words)) {
      var all = confirmedWords + words + "\n";
      if (all.length() > MOST_CONFIRMED) {
        throw new RefusedException(DraftingRefusal.TOO_LONG, "confirmedWords", MOST_CONFIRMED);
      }
      confirmedWords = all;
      touched(caller, at);
    }
  }

  /** Whether the caller may do this now, and if not, why. */
  Verdict may(ProposalAction action, Caller caller) {
    return new ProposalRules(this, caller).may(action);
  }

  /** Whether the page that acts has seen the present version. */
  Verdict seen(long versionSeen) {
    return versionSeen == version
        ? Verdict.allowed()
        : Verdict.refused(DraftingRefusal.CHANGED_SINCE_SEEN, changedBy, changedAt);
  }

  void write(DraftFields fields, Caller caller, Instant at) {
    may(ProposalAction.EDIT, caller).orThrow();
    text = new DraftText(fields);
    touched(caller, at);
  }

  void submitted(UUID sheet, Caller caller, Duty duty, Instant at) {
    to(ProposalAction.SUBMIT, caller, at);
    actsIn(duty, caller);
    round++;
    edition++;
    sheetFileId = sheet;
    draftedOn = OfficeClock.dateOf(at);
    returnReason = "";
  }

  /** 修正承認 by somebody of the route. */
  void amended(DraftFields fields, UUID sheet, Caller by, Instant at) {
    to(ProposalAction.AMEND, by, at);
    text = new DraftText(fields);
    edition++;
    sheetFileId = sheet;
  }

  void resumed() {
    to(ProposalAction.RESUME);
    returnReason = "";
  }

  void decided(Instant at) {
    to(ProposalAction.DECIDE);
    decidedOn = OfficeClock.dateOf(at);
    changedAt = at;
  }

  void returned(String reason, Instant at) {
    to(ProposalAction.SEND_BACK);
    returnReason = reason;
    changedAt = at;
  }

  /** 否決, 取下げ or 廃案. */
  void ended(ProposalAction how, Instant at) {
    to(how);
    changedAt = at;
  }

  void numbered(String taken, Caller caller, Instant at) {
    to(ProposalAction.TAKE_NUMBER, caller, at);
    number = taken;
  }

  void lettered(UUID item, UUID file, LocalDate on, Caller caller, Instant at) {
    to(ProposalAction.MAKE_LETTER, caller, at);
    letterItemId = item;
    letterFileId = file;
    issuedOn = on;
  }

  void sealRecorded(Caller caller, Instant at) {
    to(ProposalAction.RECORD_SEAL, caller, at);
    sealed = true;
  }

  void dispatched(Caller caller, Instant at) {
    to(ProposalAction.DISPATCH, caller, at);
  }

  void completed(Caller caller, Instant at) {
    to(
        state == ProposalState.ENFORCED
            ? ProposalAction.COMPLETE
            : ProposalAction.COMPLETE_WITHOUT_ISSUE,
        caller,
        at);
    completedOn = OfficeClock.dateOf(at);
  }

  private void to(ProposalAction action, Caller caller, Instant at) {
    may(action, caller).orThrow();
    to(action);
    touched(caller, at);
  }

  private void to(ProposalAction action) {
    state = ProposalTable.TABLE.next(state, action).orElseThrow();
  }

  final void touched(Caller caller, Instant at) {
    changedAt = at;
    changedBy = caller.name();
  }

  DraftFields fields() {
    return text.fields();
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  ProposalState state() {
    return state;
  }

  Origin origin() {
    return origin;
  }

  int round() {
    return round;
  }

  int edition() {
    return edition;
  }

  UUID receiptId() {
    return receiptId;
  }

  String receiptNumber() {
    return receiptNumber;
  }

  UUID caseId() {
    return caseId;
  }

  UUID drafterId() {
    return draftedBy.drafterId();
  }

  /** Who goes on with it: the drafter, or the 担当 who was named after him. */
  UUID keeperId() {
    return draftedBy.keeperId();
  }

  String drafterName() {
    return draftedBy.name();
  }

  String drafterTitle() {
    return draftedBy.title();
  }

  UUID sectionId() {
    return sectionId;
  }

  String sectionName() {
    return sectionName;
  }

  String symbol() {
    return symbol;
  }

  String number() {
    return number;
  }

  LocalDate draftedOn() {
    return draftedOn;
  }

  LocalDate decidedOn() {
    return decidedOn;
  }

  LocalDate issuedOn() {
    return issuedOn;
  }

  LocalDate completedOn() {
    return completedOn;
  }

  UUID sheetFileId() {
    return sheetFileId;
  }

  UUID letterItemId() {
    return letterItemId;
  }

  UUID letterFileId() {
    return letterFileId;
  }

  boolean sealed() {
    return sealed;
  }

  String returnReason() {
    return returnReason;
  }

  /** Hibernate gives null for an embedded value of which every column is null. */
  Succession succession() {
    if (succession == null) {
      succession = new Succession();
    }
    return succession;
  }

  /** The proposal it was copied from, or null. */
  UUID copiedFrom() {
    return copiedFrom;
  }

  Set<String> confirmedWords() {
    return confirmedWords.lines().collect(Collectors.toSet());
  }

  String changedBy() {
    return changedBy;
  }

  Instant changedAt() {
    return changedAt;
  }
}
