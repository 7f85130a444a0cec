package jp.fubako.transfer;

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
 * 人事異動 of one day: loaded from a table, rehearsed as often as one likes, then confirmed. Until its
 * day it can be taken back; when the day comes it is in force.
 */
@Entity
@Table(name = "transfer_plan")
class TransferPlan {

  @Id private UUID id;

  @Version private long version;

  @Column(name = "effective_on", nullable = false)
  private LocalDate effectiveOn;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private TransferState state;

  @Column(name = "file_name", nullable = false, length = 255)
  private String fileName;

  @Column(name = "file_hash", nullable = false, length = 64)
  private String fileHash;

  /** The table as CSV text. */
  @Column(nullable = false, columnDefinition = "mediumtext")
  private String csv;

  @Column(name = "loaded_at", nullable = false)
  private Instant loadedAt;

  @Column(name = "loaded_by", nullable = false, length = 100)
  private String loadedBy;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "confirmed_by", length = 100)
  private String confirmedBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected TransferPlan() {}

  TransferPlan(LocalDate effectiveOn, String fileName, String fileHash, String csv) {
    this.id = UUID.randomUUID();
    this.effectiveOn = effectiveOn;
    this.state = TransferState.REHEARSED;
    this.fileName = fileName;
    this.fileHash = fileHash;
    this.csv = csv;
  }

  void loaded(String by, Instant at) {
    loadedBy = by;
    loadedAt = at;
  }

  /** Whether the action is open; what is in force can never be taken back. */
  Verdict may(TransferAction action, LocalDate today) {
    if (TransferStates.TABLE.next(state, action).isEmpty()) {
      return Verdict.refused(
          state == TransferState.IN_FORCE
              ? TransferRefusal.ALREADY_IN_FORCE
              : TransferRefusal.WRONG_STATE);
    }
    var come = !today.isBefore(effectiveOn);
    return switch (action) {
      case CONFIRM ->
          today.isAfter(effectiveOn)
              ? Verdict.refused(TransferRefusal.DAY_PAST, effectiveOn)
              : Verdict.allowed();
      case CANCEL ->
          come && state == TransferState.CONFIRMED
              ? Verdict.refused(TransferRefusal.ALREADY_IN_FORCE)
              : Verdict.allowed();
      case TAKE_EFFECT -> come ? Verdict.allowed() : Verdict.refused(TransferRefusal.WRONG_STATE);
    };
  }

  void confirm(String by, Instant at, LocalDate today) {
    go(TransferAction.CONFIRM, today);
    confirmedBy = by;
    confirmedAt = at;
  }

  void cancel(Instant at, LocalDate today) {
    go(TransferAction.CANCEL, today);
    endedAt = at;
  }

  void takeEffect(Instant at, LocalDate today) {
    go(TransferAction.TAKE_EFFECT, today);
    endedAt = at;
  }

  private void go(TransferAction action, LocalDate today) {
    may(action, today).orThrow();
    state = TransferStates.TABLE.next(state, action).orElseThrow();
  }

  UUID id() {
    return id;
  }

  LocalDate effectiveOn() {
    return effectiveOn;
  }

  TransferState state() {
    return state;
  }

  String fileName() {
    return fileName;
  }

  String csv() {
    return csv;
  }

  TransferRow row() {
    return new TransferRow(
        id,
        version,
        effectiveOn,
        state,
        fileName,
        loadedAt,
        loadedBy,
        confirmedAt,
        confirmedBy,
        endedAt);
  }
}
