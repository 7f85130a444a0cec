package jp.fubako.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The summary that one person is mailed on the morning of one working day. */
@Entity
@Table(name = "notice_digest")
class Morning {

  @Id private UUID id;

  @Column(name = "person_id", nullable = false)
  private UUID personId;

  @Column(name = "on_day", nullable = false)
  private LocalDate onDay;

  @Column(nullable = false)
  private int requests;

  @Column(nullable = false)
  private int urgent;

  @Column(nullable = false)
  private int overdue;

  @Column(nullable = false)
  private int others;

  @Column(name = "mailed_at")
  private Instant mailedAt;

  protected Morning() {}

  Morning(UUID personId, LocalDate onDay, int requests, int urgent, int overdue, int others) {
    this.id = idOf(personId, onDay);
    this.personId = personId;
    this.onDay = onDay;
    this.requests = requests;
    this.urgent = urgent;
    this.overdue = overdue;
    this.others = others;
  }

  static UUID idOf(UUID personId, LocalDate onDay) {
    return UUID.nameUUIDFromBytes((personId + "|" + onDay).getBytes(StandardCharsets.UTF_8));
  }

  void mailed(Instant at) {
    mailedAt = at;
  }

  boolean sent() {
    return mailedAt != null;
  }

  UUID id() {
    return id;
  }

  UUID personId() {
    return personId;
  }

  LocalDate onDay() {
    return onDay;
  }

  int requests() {
    return requests;
  }

  int urgent() {
    return urgent;
  }

  int overdue() {
    return overdue;
  }

  int others() {
    return others;
  }
}
