package jp.fubako.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** 代決順位: which post acts for another, in which order. */
@Entity
@Table(name = "acting_order")
class ActingOrder implements Dated {

  @Id private UUID id;

  @Version private long version;

  @Column(name = "post_id", nullable = false)
  private UUID postId;

  @Column(nullable = false)
  private int ordinal;

  @Column(name = "acting_post_id", nullable = false)
  private UUID actingPostId;

  @Column(nullable = false, length = 200)
  private String article;

  @Column(name = "valid_from", nullable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  protected ActingOrder() {}

  ActingOrder(UUID postId, int ordinal, LocalDate validFrom) {
    this.id = UUID.randomUUID();
    this.postId = postId;
    this.ordinal = ordinal;
    this.validFrom = validFrom;
  }

  void actsBy(UUID actingPostId, String article, LocalDate validTo) {
    this.actingPostId = actingPostId;
    this.article = article;
    this.validTo = validTo;
  }

  UUID postId() {
    return postId;
  }

  int ordinal() {
    return ordinal;
  }

  UUID actingPostId() {
    return actingPostId;
  }

  String article() {
    return article;
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
