package jp.fubako.numbering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.Verdict;

/**
 * A number that was given out. It stays for ever: used, held for paper, or 欠番 with its reason; the
 * table refuses removal and any change of the number itself, so nothing is numbered anew after 施行.
 */
@Entity
@Table(name = "registered_number")
class RegisteredNumber {

  @Id private UUID id;

  @Version private long version;

  @Column(name = "series_id", nullable = false)
  private UUID seriesId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 30)
  private NumberKind kind;

  @Column(nullable = false)
  private int sequence;

  @Column(nullable = false)
  private int branch;

  @Column(nullable = false, length = 100)
  private String text;

  @Column(name = "item_id")
  private UUID itemId;

  @Column(nullable = false, length = 300)
  private String subject = "";

  @Column(name = "taken_on", nullable = false)
  private LocalDate takenOn;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private NumberState state;

  @Column(name = "void_reason", length = 500)
  private String voidReason;

  @Column(name = "voided_at")
  private Instant voidedAt;

  @Column(name = "reserved_by", nullable = false, length = 100)
  private String reservedBy = "";

  @Column(name = "settled_by", nullable = false, length = 100)
  private String settledBy = "";

  @Column(name = "settled_on")
  private LocalDate settledOn;

  protected RegisteredNumber() {}

  RegisteredNumber(Place place, String text, UUID itemId, LocalDate takenOn) {
    this.id = UUID.randomUUID();
    this.seriesId = place.seriesId();
    this.kind = place.kind();
    this.sequence = place.sequence();
    this.branch = place.branch();
    this.text = text;
    this.itemId = itemId;
    this.takenOn = takenOn;
    this.state = NumberState.ISSUED;
  }

  /** Where a number stands in its book; {@code branch} is 0 without 枝番. */
  record Place(UUID seriesId, NumberKind kind, int sequence, int branch) {}

  /** まとめ取り: held for paper. */
  static RegisteredNumber reserved(
      Place place, String text, String purpose, String by, LocalDate on) {
    var number = new RegisteredNumber(place, text, null, on);
    number.state = NumberState.RESERVED;
    number.subject = purpose;
    number.reservedBy = by;
    return number;
  }

  Verdict mayVoid(String reason) {
    if (state == NumberState.VOID) {
      return Verdict.refused(NumberingRefusal.ALREADY_VOID, text);
    }
    return reason == null || reason.isBlank()
        ? Verdict.refused(NumberingRefusal.REASON_MISSING)
        : Verdict.allowed();
  }

  void becomeVoid(String reason, String by, Instant at) {
    mayVoid(reason).orThrow();
    state = NumberState.VOID;
    voidReason = reason.strip();
    voidedAt = at;
    settledBy = by;
    settledOn = OfficeClock.dateOf(at);
  }

  /** Whether it can be used: only what is reserved. */
  Verdict mayUse() {
    return state == NumberState.RESERVED
        ? Verdict.allowed()
        : Verdict.refused(NumberingRefusal.NOT_RESERVED, text);
  }

  /** A reserved number stands on a paper document. */
  void usedOnPaper(String what, String by, LocalDate on) {
    mayUse().orThrow();
    if (what == null || what.isBlank()) {
      Verdict.refused(NumberingRefusal.SUBJECT_MISSING).orThrow();
    }
    state = NumberState.ISSUED;
    subject = what.strip();
    settledBy = by;
    settledOn = on;
  }

  /** A reserved number belongs to a document of the house. */
  void usedFor(UUID item, String by, LocalDate on) {
    mayUse().orThrow();
    state = NumberState.ISSUED;
    itemId = item;
    settledBy = by;
    settledOn = on;
  }

  UUID seriesId() {
    return seriesId;
  }

  NumberKind kind() {
    return kind;
  }

  int sequence() {
    return sequence;
  }

  UUID itemId() {
    return itemId;
  }

  LocalDate takenOn() {
    return takenOn;
  }

  String text() {
    return text;
  }

  TakenNumber taken(int year) {
    return new TakenNumber(id, text, year, sequence);
  }

  NumberRow row() {
    return new NumberRow(
        id,
        kind,
        text,
        sequence,
        branch,
        itemId,
        subject,
        takenOn,
        state,
        voidReason,
        reservedBy,
        settledBy,
        settledOn);
  }
}
