package jp.fubako.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import jp.fubako.organisation.AssignmentKind;
import jp.fubako.organisation.PersonnelEntry;

/** One row of the organisation that a confirmed transfer has written, to be taken back. */
@Entity
@Table(name = "transfer_written")
class WrittenRow {

  @Id private UUID id;

  @Column(name = "plan_id", nullable = false)
  private UUID planId;

  @Column(nullable = false)
  private int seq;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private PersonnelEntry.Act act;

  @Column(nullable = false)
  private UUID target;

  @Column(name = "person_id", nullable = false)
  private UUID personId;

  @Column(name = "post_id")
  private UUID postId;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private AssignmentKind kind;

  @Column(name = "valid_from", nullable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to_before")
  private LocalDate before;

  protected WrittenRow() {}

  WrittenRow(UUID planId, int seq, PersonnelEntry entry) {
    this.id = UUID.randomUUID();
    this.planId = planId;
    this.seq = seq;
    this.act = entry.act();
    this.target = entry.target();
    this.personId = entry.personId();
    this.postId = entry.postId();
    this.kind = entry.kind();
    this.validFrom = entry.from();
    this.before = entry.before();
  }

  PersonnelEntry entry() {
    return new PersonnelEntry(act, target, personId, postId, kind, validFrom, before);
  }
}
