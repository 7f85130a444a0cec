package jp.fubako.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;

/** A message as a row of the transaction that put it. */
@Entity
@Table(name = "outbox_message")
class StoredMessage {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false, length = 50)
  private String topic;

  @Column(name = "message_key", nullable = false, length = 100)
  private String key;

  @Column(nullable = false, length = Integer.MAX_VALUE)
  private String payload;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private MessageState state;

  @Column(nullable = false)
  private int attempts;

  @Column(name = "due_at", nullable = false)
  private Instant dueAt;

  @Column(name = "done_at")
  private Instant doneAt;

  @Column(name = "last_error", length = 1000)
  private String lastError;

  protected StoredMessage() {}

  StoredMessage(String topic, String key, Map<String, String> payload, Instant now) {
    this.topic = topic;
    this.key = key;
    this.payload = PayloadText.write(payload);
    this.createdAt = now;
    this.dueAt = now;
    this.state = MessageState.WAITING;
  }

  OutboxMessage message() {
    return new OutboxMessage(id, topic, key, PayloadText.read(payload), createdAt, attempts);
  }
}
