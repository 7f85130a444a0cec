package jp.fubako.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** 不在 of a person. A vacant post is not an absence. */
@Entity
@Table(name = "absence")
class Absence implements Dated {

  @Id private UUID id;

  @Version private long version;

  @Column(name = "person_id", nullable = false)
  private UUID personId;

  @Column(name = "valid_from", nullable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(nullable = false, length = 200)
  private String reason;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private AbsenceHandling handling;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_half", nullable = false, length = 2)
  private DayHalf fromHalf = DayHalf.AM;

  @Enumerated(EnumType.STRING)
  @Column(name = "until_half", nullable = false, length = 2)
  private DayHalf untilHalf = DayHalf.PM;

  protected Absence() {}

  Absence(UUID personId, LocalDate validFrom) {
    this.id = UUID.randomUUID();
    this.personId = personId;
    this.validFrom = validFrom;
  }

  void lasts(LocalDate validTo, String reason, AbsenceHandling handling) {
    this.validTo = validTo;
    this.reason = reason;
    this.handling = handling;
  }

  void halves(DayHalf from, DayHalf until) {
    this.fromHalf = from;
    this.untilHalf = until;
  }

  UUID id() {
    return id;
  }

  UUID personId() {
    return personId;
  }

  AbsenceRow row() {
    return new AbsenceRow(personId, validFrom, validTo, reason, handling, id, fromHalf, untilHalf);
  }

  @Override
  public LocalDate validFrom() {
    return validFrom;
  }

  @Override
  public LocalDate validTo() {
    return validTo;
  }
}
