package jp.fubako.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the trail; its one row is locked, as the last of all locks, to append. */
@Entity
@Table(name = "audit_head")
class AuditHead {

  static final int ONLY = 1;

  @Id private int id;

  @Column(nullable = false)
  private long size;

  @Column(nullable = false, length = 64)
  private String hash;

  protected AuditHead() {}

  long size() {
    return size;
  }

  String hash() {
    return hash;
  }

  void advance(AuditEntry entry) {
    size = entry.idx() + 1;
    hash = entry.hash();
  }
}
