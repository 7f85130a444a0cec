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

/** 職: a place in a unit which somebody holds, or nobody. */
@Entity
@Table(name = "post")
class Post implements Dated {

  @Id private UUID id;

  @Version private long version;

  @Column(nullable = false, length = 30)
  private String code;

  @Column(name = "unit_id", nullable = false)
  private UUID unitId;

  @Column(nullable = false, length = 100)
  private String title;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private PostKind kind;

  /** Order inside the unit, smaller is higher. */
  @Column(name = "rank_order", nullable = false)
  private int rank;

  @Column(name = "valid_from", nullable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  protected Post() {}

  Post(String code) {
    this.id = UUID.randomUUID();
    this.code = code;
  }

  void describe(UUID unitId, String title, PostKind kind, int rank) {
    this.unitId = unitId;
    this.title = title;
    this.kind = kind;
    this.rank = rank;
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

  UUID unitId() {
    return unitId;
  }

  String title() {
    return title;
  }

  PostKind kind() {
    return kind;
  }

  int rank() {
    return rank;
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
