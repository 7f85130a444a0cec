package jp.fubako.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One step of a receipt's way; never changed. */
@Entity
@Table(name = "receipt_step")
class ReceiptStep {

  @Id private UUID id;

  @Column(name = "receipt_id", nullable = false)
  private UUID receiptId;

  @Column(nullable = false)
  private Instant at;

  /** Null for the arrival itself. */
  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private ReceiptAction action;

  @Column(nullable = false, length = 100)
  private String actor;

  @Column(length = 200)
  private String target;

  @Column(length = 1000)
  private String reason;

  protected ReceiptStep() {}

  ReceiptStep(
      UUID receiptId,
      Instant at,
      ReceiptAction action,
      String actor,
      String target,
      String reason) {
    this.id = UUID.randomUUID();
    this.receiptId = receiptId;
    this.at = at;
    this.action = action;
    this.actor = Words.cut(actor, 100);
    this.target = Words.cut(target, 200);
    this.reason = Words.cut(reason, 1_000);
  }

  ReceiptStepRow row() {
    return new ReceiptStepRow(at, action, actor, target, reason);
  }
}
