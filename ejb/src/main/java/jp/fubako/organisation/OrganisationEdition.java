package jp.fubako.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One row that tells every server whether its picture of the organisation is still the newest. */
@Entity
@Table(name = "organisation_edition")
class OrganisationEdition {

  static final int ONLY = 1;

  @Id private int id;

  @Column(nullable = false)
  private UUID edition;

  protected OrganisationEdition() {}

  void advance() {
    edition = UUID.randomUUID();
  }
}
