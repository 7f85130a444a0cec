package jp.fubako.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Who takes over a step of a person who leaves. */
@Entity
@Table(name = "transfer_repointing")
class Repointing {

  @Id private UUID id;

  @Column(name = "plan_id", nullable = false)
  private UUID planId;

  @Column(name = "step_id", nullable = false)
  private UUID stepId;

  @Column(name = "person_id", nullable = false)
  private UUID personId;

  protected Repointing() {}

  Repointing(UUID planId, UUID stepId, UUID personId) {
    this.id = UUID.randomUUID();
    this.planId = planId;
    this.stepId = stepId;
    this.personId = personId;
  }

  UUID stepId() {
    return stepId;
  }

  UUID personId() {
    return personId;
  }
}
