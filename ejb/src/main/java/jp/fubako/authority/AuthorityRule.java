package jp.fubako.authority;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import jp.fubako.organisation.PostKind;

/**
 * One row of the table: for a matter, from an amount up to below another, who decides. Amounts are
 * yen; both null when the amount does not matter.
 */
@Entity
@Table(name = "authority_rule")
class AuthorityRule {

  @Id private UUID id;

  @Column(name = "set_id", nullable = false)
  private UUID setId;

  @Column(nullable = false)
  private int ordinal;

  @Column(name = "matter_code", nullable = false, length = 50)
  private String matterCode;

  @Column(name = "matter_name", nullable = false, length = 200)
  private String matterName;

  @Column(name = "amount_from")
  private Long amountFrom;

  @Column(name = "amount_below")
  private Long amountBelow;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private PostKind decider;

  @Column(name = "decider_unit_id")
  private UUID deciderUnitId;

  @Column(name = "level_name", nullable = false, length = 50)
  private String levelName;

  @Column(nullable = false, length = 300)
  private String article;

  protected AuthorityRule() {}

  AuthorityRule(UUID setId, int ordinal, String matterCode, String matterName) {
    this.id = UUID.randomUUID();
    this.setId = setId;
    this.ordinal = ordinal;
    this.matterCode = matterCode;
    this.matterName = matterName;
  }

  void covers(Long from, Long below) {
    this.amountFrom = from;
    this.amountBelow = below;
  }

  void isDecidedBy(PostKind decider, UUID deciderUnitId, String levelName, String article) {
    this.decider = decider;
    this.deciderUnitId = deciderUnitId;
    this.levelName = levelName;
    this.article = article;
  }

  boolean needsAmount() {
    return amountFrom != null || amountBelow != null;
  }

  boolean covers(Long amount) {
    if (!needsAmount()) {
      return true;
    }
    return amount != null
        && (amountFrom == null || amount >= amountFrom)
        && (amountBelow == null || amount < amountBelow);
  }

  UUID id() {
    return id;
  }

  UUID setId() {
    return setId;
  }

  int ordinal() {
    return ordinal;
  }

  String matterCode() {
    return matterCode;
  }

  String matterName() {
    return matterName;
  }

  Long amountFrom() {
    return amountFrom;
  }

  Long amountBelow() {
    return amountBelow;
  }

  PostKind decider() {
    return decider;
  }

  UUID deciderUnitId() {
    return deciderUnitId;
  }

  String levelName() {
    return levelName;
  }

  String article() {
    return article;
  }
}
