package jp.fubako.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.fubako.access.Caller;
import jp.fubako.access.Role;
import jp.fubako.shared.Verdict;

/**
 * 浄書: a final text of a decided proposal. Somebody else than its maker collates it with what was
 * decided, or sends it back; a new one takes its place and the old one is kept.
 */
@Entity
@Table(name = "fair_copy")
class FairCopy {

  private static final int LONGEST_REASON = 2000;

  @Id private UUID id;

  @Column(name = "proposal_id")
  private UUID proposalId;

  private int no;

  @Enumerated(EnumType.STRING)
  private FairCopyOrigin origin;

  @Enumerated(EnumType.STRING)
  private FairCopyState state;

  @Column(name = "file_id")
  private UUID fileId;

  @Column(name = "file_hash")
  private String fileHash;

  /** The text as it was made; null where it is read from the file. */
  @Column(columnDefinition = "mediumtext")
  private String words;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  @Column(name = "made_by")
  private UUID madeBy;

  @Column(name = "made_by_name")
  private String madeByName;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "collated_by")
  private UUID collatedBy;

  @Column(name = "collated_by_name")
  private String collatedByName;

  @Column(name = "collated_at")
  private Instant collatedAt;

  private String reason;

  @Column(columnDefinition = "mediumtext")
  private String confirmed;

  @Version private long version;

  protected FairCopy() {}

  /**
   * What lies on the desk.
   *
   * @param words null when the letter was typeset elsewhere
   */
  record Paper(UUID proposalId, UUID fileId, String fileHash, String words, LocalDate issuedOn) {}

  FairCopy(Paper paper, int no, Caller maker, Instant at) {
    this.id = UUID.randomUUID();
    this.proposalId = paper.proposalId();
    this.no = no;
    this.origin = paper.words() == null ? FairCopyOrigin.UPLOADED : FairCopyOrigin.MADE;
    this.state = FairCopyState.MADE;
    this.fileId = paper.fileId();
    this.fileHash = paper.fileHash();
    this.words = paper.words();
    this.issuedOn = paper.issuedOn();
    this.madeBy = maker.personId();
    this.madeByName = maker.name();
    this.madeAt = at;
    this.reason = "";
    this.confirmed = Confirmations.write(List.of());
  }

  /** Whether the caller may collate it or send it back: never who made it. */
  Verdict mayCollate(Caller caller, UUID sectionId) {
    if (state == FairCopyState.COLLATED || state == FairCopyState.SENT_BACK) {
      return Verdict.refused(IssuingRefusal.COLLATION_DONE, collatedByName, collatedAt);
    }
    if (state == FairCopyState.REPLACED) {
      return Verdict.refused(IssuingRefusal.LETTER_REPLACED);
    }
    if (madeBy.equals(caller.personId())) {
      return Verdict.refused(IssuingRefusal.COLLATOR_IS_MAKER);
    }
    return caller.personId() != null
            && (caller.belongsTo(sectionId) || caller.has(Role.RECORDS_OFFICE))
        ? Verdict.allowed()
        : Verdict.refused(IssuingRefusal.NOT_COLLATOR);
  }

  /** 照合済: every difference stands confirmed beside the name of who did it. */
  void collated(List<Difference> differences, Caller by, Instant at) {
    state = FairCopyState.COLLATED;
    confirmed = Confirmations.write(differences);
    done(by, at);
  }

  /** 差戻し to whoever made it. */
  void sentBack(String why, Caller by, Instant at) {
    worded(why).orThrow();
    state = FairCopyState.SENT_BACK;
    reason = why.strip();
    done(by, at);
  }

  private static Verdict worded(String why) {
    if (why == null || why.isBlank()) {
      return Verdict.refused(IssuingRefusal.REASON_REQUIRED);
    }
    return why.length() > LONGEST_REASON
        ? Verdict.refused(IssuingRefusal.TOO_LONG, LONGEST_REASON)
        : Verdict.allowed();
  }

  private void done(Caller by, Instant at) {
    collatedBy = by.personId();
    collatedByName = by.name();
    collatedAt = at;
  }

  void replaced() {
    state = FairCopyState.REPLACED;
  }

  /** Whether the letter may be sealed and sent. */
  Verdict mayGoOut(boolean collationNeeded) {
    return switch (state) {
      case COLLATED -> Verdict.allowed();
      case SENT_BACK -> Verdict.refused(IssuingRefusal.SENT_BACK, collatedByName, reason);
      case MADE ->
          collationNeeded ? Verdict.refused(IssuingRefusal.NOT_COLLATED) : Verdict.allowed();
      case REPLACED -> Verdict.refused(IssuingRefusal.LETTER_REPLACED);
    };
  }

  UUID id() {
    return id;
  }

  UUID fileId() {
    return fileId;
  }

  String words() {
    return words;
  }

  int no() {
    return no;
  }

  LocalDate issuedOn() {
    return issuedOn;
  }

  FairCopyRow row() {
    return new FairCopyRow(
        id,
        proposalId,
        no,
        origin,
        state,
        fileId,
        fileHash,
        issuedOn,
        madeBy,
        madeByName,
        madeAt,
        collatedByName,
        collatedAt,
        reason,
        Confirmations.read(confirmed));
  }
}
