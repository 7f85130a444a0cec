package jp.fubako.authority;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One row that tells every server whether the rules it holds are still the newest. */
@Entity
@Table(name = "authority_edition")
class AuthorityEdition {

  static final int ONLY = 1;

  @Id private int id;

  @Column(nullable = false)
  private UUID edition;

  protected AuthorityEdition() {}

  void advance() {
    edition = UUID.randomUUID();
  }
}
