package jp.fubako.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * What a worker found out about bytes, by their hash; the same bytes are not looked into twice. The
 * text is kept as a file of its own in the content store so that the index can be rebuilt without a
 * worker.
 */
@Entity
@Table(name = "inspected_content")
class InspectedContent {

  @Id
  @Column(length = 64)
  private String hash;

  @Column(name = "media_type", nullable = false, length = 150)
  private String mediaType;

  @Column(length = 32)
  private String failure;

  @Column(length = 500)
  private String detail;

  private Integer pages;

  @Column(name = "has_signature", nullable = false)
  private boolean signed;

  @Column(name = "has_macros", nullable = false)
  private boolean macros;

  @Column(name = "text_hash", length = 64)
  private String textHash;

  @Column(name = "inspected_at", nullable = false)
  private Instant inspectedAt;

  protected InspectedContent() {}

  InspectedContent(
      String hash,
      String mediaType,
      String failure,
      String detail,
      int pages,
      boolean signed,
      boolean macros,
      String textHash,
      Instant inspectedAt) {
    this.hash = hash;
    this.mediaType = mediaType.length() > 150 ? ItemFile.UNKNOWN_TYPE : mediaType;
    this.failure = failure;
    this.detail = detail == null || detail.length() <= 500 ? detail : detail.substring(0, 500);
    this.pages = pages > 0 ? pages : null;
    this.signed = signed;
    this.macros = macros;
    this.textHash = textHash;
    this.inspectedAt = inspectedAt;
  }

  void paged(int count) {
    pages = count;
  }

  String hash() {
    return hash;
  }

  String mediaType() {
    return mediaType;
  }

  String failure() {
    return failure;
  }

  Integer pages() {
    return pages;
  }

  boolean signed() {
    return signed;
  }

  boolean macros() {
    return macros;
  }

  String textHash() {
    return textHash;
  }
}
