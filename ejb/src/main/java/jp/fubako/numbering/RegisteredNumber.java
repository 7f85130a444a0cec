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
import jp.fubako.shared.Verdict;

/**
 * A number that was given out. It stays for ever: used, or 欠番 with its reason; the table refuses
 * removal and any change of the number itself.
 */
@Entity
@Table(name = "registered_number")
class RegisteredNumber {

  @Id private UUID id;

  @Version private long version;

  @Column(name = "series_id", nullable = false)
  private UUID seriesId;

  @Column(nullable = false)
  private int sequence;

  @Column(nullable = false, length = 100)
  private String text;

  @Column(name = "item_id", nullable = false)
  private UUID itemId;

  @Column(name = "taken_on", nullable = false)
  private LocalDate takenOn;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private NumberState state;

  @Column(name = "void_reason", length = 500)
  private String voidReason;

  @Column(name = "voided_at")
  private Instant voidedAt;

  protected RegisteredNumber() {}

  RegisteredNumber(UUID seriesId, int sequence, String text, UUID itemId, LocalDate takenOn) {
    this.id = UUID.randomUUID();
    this.seriesId = seriesId;
    this.sequence = sequence;
    this.text = text;
    this.itemId = itemId;
    this.takenOn = takenOn;
    this.state = NumberState.ISSUED;
  }

  Verdict mayVoid(String reason) {
    if (state == NumberState.VOID) {
      return Verdict.refused(NumberingRefusal.ALREADY_VOID, text);
    }
    return reason == null || reason.isBlank()
        ? Verdict.refused(NumberingRefusal.REASON_MISSING)
        : Verdict.allowed();
  }

  void becomeVoid(String reason, Instant at) {
    mayVoid(reason).orThrow();
    state = NumberState.VOID;
    voidReason = reason.strip();
    voidedAt = at;
  }

  TakenNumber taken(int year) {
    return new TakenNumber(id, text, year, sequence);
  }

  NumberRow row() {
    return new NumberRow(id, text, sequence, itemId, takenOn, state, voidReason);
  }
}
