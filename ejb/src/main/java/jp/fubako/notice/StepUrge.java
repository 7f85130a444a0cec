package jp.fubako.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.fubako.access.Caller;

/** 督促: the drafter pressed for a step. Its id follows from step and day: one a day. */
@Entity
@Table(name = "step_urge")
class StepUrge {

  @Id private UUID id;

  @Column(name = "step_id", nullable = false)
  private UUID stepId;

  @Column(name = "on_day", nullable = false)
  private LocalDate onDay;

  @Column(name = "by_id", nullable = false)
  private UUID byId;

  @Column(name = "by_name", nullable = false, length = 100)
  private String byName;

  @Column(nullable = false)
  private Instant at;

  protected StepUrge() {}

  StepUrge(UUID stepId, LocalDate onDay, Caller by, Instant at) {
    this.id = idOf(stepId, onDay);
    this.stepId = stepId;
    this.onDay = onDay;
    this.byId = by.personId();
    this.byName = by.name();
    this.at = at;
  }

  static UUID idOf(UUID stepId, LocalDate onDay) {
    return UUID.nameUUIDFromBytes((stepId + "|" + onDay).getBytes(StandardCharsets.UTF_8));
  }
}
