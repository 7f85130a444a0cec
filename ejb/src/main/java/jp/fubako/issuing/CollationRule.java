package jp.fubako.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import jp.fubako.drafting.SealHandling;

/** Which letters are collated before they go out: the town's rule, valid in time. */
@Entity
@Table(name = "collation_rule")
class CollationRule {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private SealHandling seal;

  private boolean needed;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  private String article;

  protected CollationRule() {}

  boolean needed() {
    return needed;
  }
}
