package jp.fubako.seals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A kind of letter that goes without a seal: the town's rule, valid in time. */
@Entity
@Table(name = "seal_omission")
class SealOmission {

  @Id private UUID id;

  private int position;

  private String name;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  private String article;

  protected SealOmission() {}

  String name() {
    return name;
  }
}
