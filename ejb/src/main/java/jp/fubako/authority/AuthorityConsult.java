package jp.fubako.authority;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import jp.fubako.organisation.PostKind;

/** Who must be asked under a rule (合議, 審査), in order. */
@Entity
@Table(name = "authority_consult")
class AuthorityConsult {

  @Id private UUID id;

  @Column(name = "rule_id", nullable = false)
  private UUID ruleId;

  @Column(nullable = false)
  private int ordinal;

  @Column(name = "unit_id", nullable = false)
  private UUID unitId;

  @Enumerated(EnumType.STRING)
  @Column(name = "post_kind", nullable = false, length = 20)
  private PostKind postKind;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private ConsultKind kind;

  protected AuthorityConsult() {}

  AuthorityConsult(UUID ruleId, int ordinal, UUID unitId, PostKind postKind, ConsultKind kind) {
    this.id = UUID.randomUUID();
    this.ruleId = ruleId;
    this.ordinal = ordinal;
    this.unitId = unitId;
    this.postKind = postKind;
    this.kind = kind;
  }

  UUID ruleId() {
    return ruleId;
  }

  int ordinal() {
    return ordinal;
  }

  UUID unitId() {
    return unitId;
  }

  PostKind postKind() {
    return postKind;
  }

  ConsultKind kind() {
    return kind;
  }
}
