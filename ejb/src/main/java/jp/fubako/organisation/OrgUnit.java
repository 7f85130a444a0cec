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

/** 課, 係 or executive body, with the time in which it exists. */
@Entity
@Table(name = "org_unit")
class OrgUnit implements Dated {

  @Id private UUID id;

  @Version private long version;

  @Column(nullable = false, length = 20)
  private String code;

  @Column(nullable = false, length = 100)
  private String name;

  /** 文書記号; empty for a 係. */
  @Column(nullable = false, length = 50)
  private String symbol;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private UnitKind kind;

  @Column(name = "parent_id")
  private UUID parentId;

  @Column(nullable = false)
  private int ordinal;

  @Column(name = "valid_from", nullable = false)
  private LocalDate validFrom;

  /** Last day; null while it exists. */
  @Column(name = "valid_to")
  private LocalDate validTo;

  protected OrgUnit() {}

  OrgUnit(String code) {
    this.id = UUID.randomUUID();
    this.code = code;
  }

  void describe(String name, String symbol, UnitKind kind, UUID parentId, int ordinal) {
    this.name = name;
    this.symbol = symbol;
    this.kind = kind;
    this.parentId = parentId;
    this.ordinal = ordinal;
  }

  void exists(LocalDate from, LocalDate to) {
    this.validFrom = from;
    this.validTo = to;
  }

  UUID id() {
    return id;
  }

  String code() {
    return code;
  }

  String name() {
    return name;
  }

  String symbol() {
    return symbol;
  }

  UnitKind kind() {
    return kind;
  }

  UUID parentId() {
    return parentId;
  }

  int ordinal() {
    return ordinal;
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
