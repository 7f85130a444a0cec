package jp.fubako.custody;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** 承継: from a day on a unit has what an abolished one leaves, all of it or folders of a 分類. */
@Entity
@Table(name = "unit_succession")
class Succession {

  @Id private UUID id;

  @Version private long version;

  @Column(name = "effective_on", nullable = false)
  private LocalDate effectiveOn;

  @Column(name = "predecessor_id", nullable = false)
  private UUID predecessorId;

  @Column(name = "successor_id")
  private UUID successorId;

  @Column(nullable = false, length = 16)
  private String classification;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "confirmed_by", length = 100)
  private String confirmedBy;

  @Column(name = "done_at")
  private Instant doneAt;

  protected Succession() {}

  Succession(LocalDate effectiveOn, SuccessionRow row) {
    this.id = UUID.randomUUID();
    this.effectiveOn = effectiveOn;
    this.predecessorId = row.predecessorId();
    this.successorId = row.successorId();
    this.classification = row.classification();
  }

  void confirm(Instant at, String by) {
    if (confirmedAt == null) {
      confirmedAt = at;
      confirmedBy = by;
    }
  }

  void done(Instant at) {
    if (confirmedAt == null || doneAt != null) {
      throw new IllegalStateException("not to be done now: " + id);
    }
    doneAt = at;
  }

  boolean confirmed() {
    return confirmedAt != null;
  }

  boolean isDone() {
    return doneAt != null;
  }

  LocalDate effectiveOn() {
    return effectiveOn;
  }

  SuccessionRow row() {
    return new SuccessionRow(predecessorId, successorId, classification);
  }
}
