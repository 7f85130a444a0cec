package jp.fubako.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Bytes that a file once stood for. */
@Entity
@Table(name = "item_file_version")
class ItemFileVersion {

  @Id private UUID id;

  @Column(name = "file_id", nullable = false)
  private UUID fileId;

  @Column(nullable = false)
  private int revision;

  @Column(nullable = false, length = 64)
  private String hash;

  @Column(nullable = false)
  private long size;

  @Column(name = "replaced_at", nullable = false)
  private Instant replacedAt;

  protected ItemFileVersion() {}

  ItemFileVersion(ItemFile file, Instant replacedAt) {
    this.id = UUID.randomUUID();
    this.fileId = file.id();
    this.revision = file.revision();
    this.hash = file.hash();
    this.size = file.size();
    this.replacedAt = replacedAt;
  }

  String hash() {
    return hash;
  }
}
