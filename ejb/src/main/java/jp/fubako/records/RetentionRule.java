package jp.fubako.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** 保存期間 as the town's regulation lays it down: a dated row that cites its article. */
@Entity
@Table(name = "retention_rule")
class RetentionRule {

  @Id private UUID id;

  @Column(nullable = false, length = 16)
  private String code;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 16)
  private RetentionKind kind;

  @Column(nullable = false)
  private int years;

  @Enumerated(EnumType.STRING)
  @Column(name = "counted_from", nullable = false, length = 16)
  private RetentionTrigger countedFrom;

  @Column(nullable = false, length = 40)
  private String label;

  @Column(nullable = false, length = 200)
  private String article;

  @Column(name = "valid_from", nullable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  protected RetentionRule() {}

  RetentionRule(
      String code,
      RetentionKind kind,
      int years,
      RetentionTrigger countedFrom,
      String label,
      String article) {
    this.id = UUID.randomUUID();
    this.code = code;
    this.kind = kind;
    this.years = years;
    this.countedFrom = countedFrom;
    this.label = label;
    this.article = article;
    this.validFrom = LocalDate.EPOCH;
  }

  String code() {
    return code;
  }

  RetentionKind kind() {
    return kind;
  }

  int years() {
    return years;
  }

  RetentionTrigger countedFrom() {
    return countedFrom;
  }

  String label() {
    return label;
  }

  String article() {
    return article;
  }
}
