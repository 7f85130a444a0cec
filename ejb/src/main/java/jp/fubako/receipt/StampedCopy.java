package jp.fubako.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * How far the copy with the 収受印 is. Apart from the receipt, so that a copy made in the background
 * does not look like somebody's change of it.
 */
@Entity
@Table(name = "receipt_stamp")
class StampedCopy {

  @Id
  @Column(name = "receipt_id")
  private UUID receiptId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 16)
  private StampCorner corner;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 16)
  private StampState state;

  @Column(length = 32)
  private String failure;

  protected StampedCopy() {}

  StampedCopy(UUID receiptId, StampCorner corner) {
    this.receiptId = receiptId;
    this.corner = corner;
    this.state = StampState.PENDING;
  }

  void done() {
    state = StampState.DONE;
    failure = null;
  }

  void failed(String code) {
    state = StampState.FAILED;
    failure = code;
  }

  StampCorner corner() {
    return corner;
  }

  StampState state() {
    return state;
  }

  String failure() {
    return failure;
  }
}
