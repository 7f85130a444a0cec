package jp.fubako.oral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.fubako.access.Caller;
import jp.fubako.organisation.Holder;

/** 口頭決裁 of one case; only ever added, the last one counts. */
@Entity
@Table(name = "oral_decision")
class OralDecision {

  @Id private UUID id;

  @Column(name = "subject_id")
  private UUID subjectId;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Column(name = "decider_id")
  private UUID deciderId;

  /** Post and name as of that day. */
  private String decider;

  @Column(name = "told_to")
  private String toldTo;

  private String reason;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private UUID recordedBy;

  @Column(name = "recorded_name")
  private String recordedName;

  protected OralDecision() {}

  OralDecision(RecordOral c, Holder decider, String title, Caller by, Instant at) {
    this.id = UUID.randomUUID();
    this.subjectId = c.subjectId();
    this.decidedOn = c.decidedOn();
    this.deciderId = decider.personId();
    this.decider = title + " " + decider.name();
    this.toldTo = c.toldTo();
    this.reason = c.reason();
    this.recordedAt = at;
    this.recordedBy = by.personId();
    this.recordedName = by.name();
  }

  OralRow row() {
    return new OralRow(decidedOn, decider, toldTo, reason, recordedAt, recordedName);
  }
}
