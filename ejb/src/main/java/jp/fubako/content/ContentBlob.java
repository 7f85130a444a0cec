package jp.fubako.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a file of this hash was stored. */
@Entity
@Table(name = "content_blob")
class ContentBlob {

  @Id
  @Column(length = 64)
  private String hash;

  @Column(nullable = false)
  private long size;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  protected ContentBlob() {}
}
