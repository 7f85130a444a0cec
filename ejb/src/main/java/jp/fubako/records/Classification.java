package jp.fubako.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A line of the 文書分類表, valid from a day on. */
@Entity
@Table(name = "classification")
class Classification {

  @Id private UUID id;

  @Column(nullable = false, length = 16)
  private String code;

  @Column(name = "parent_code", length = 16)
  private String parentCode;

  @Column(nullable = false, length = 100)
  private String name;

  @Column(length = 16)
  private String retention;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 16)
  private YearBasis basis;

  @Column(length = 200)
  private String article;

  @Column(name = "valid_from", nullable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  protected Classification() {}

  Classification(ClassificationImport line) {
    this.id = UUID.randomUUID();
    this.code = line.code();
    this.validFrom = line.validFrom();
    take(line);
  }

  void take(ClassificationImport line) {
    parentCode = line.parentCode();
    name = line.name();
    retention = line.retention();
    basis = line.basis() == null ? YearBasis.FISCAL : line.basis();
    article = line.article();
  }

  ClassificationRow row() {
    return new ClassificationRow(code, parentCode, name, retention, basis);
  }

  String code() {
    return code;
  }

  String name() {
    return name;
  }

  /** Where its retention is laid down, or null when only the retention rule says so. */
  String article() {
    return article;
  }

  String retention() {
    return retention;
  }

  YearBasis basis() {
    return basis;
  }
}
