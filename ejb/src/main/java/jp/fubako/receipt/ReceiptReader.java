package jp.fubako.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody who is to read a receipt (供覧). */
@Entity
@Table(name = "receipt_reader")
class ReceiptReader {

  @Id private UUID id;

  @Column(name = "receipt_id", nullable = false)
  private UUID receiptId;

  @Column(name = "person_id", nullable = false)
  private UUID personId;

  @Column(nullable = false, length = 100)
  private String name;

  @Column(name = "read_at")
  private Instant readAt;

  @Column(name = "remark", length = 1000)
  private String comment;

  protected ReceiptReader() {}

  ReceiptReader(UUID receiptId, UUID personId, String name) {
    this.id = UUID.randomUUID();
    this.receiptId = receiptId;
    this.personId = personId;
    this.name = name;
  }

  void read(String remark, Instant at) {
    comment = Words.cut(Words.orNull(remark), 1_000);
    readAt = at;
  }

  boolean waits() {
    return readAt == null;
  }

  UUID personId() {
    return personId;
  }

  ReaderRow row() {
    return new ReaderRow(personId, name, readAt, comment);
  }
}
