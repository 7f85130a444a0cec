package jp.fubako.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What one person was told of one event. Its id follows from both, so that telling twice is telling
 * once, and a mail that is sent twice carries the same Message-ID.
 */
@Entity
@Table(name = "notice")
class Notice {

  @Id private UUID id;

  @Version private long version;

  @Column(name = "event_id", nullable = false)
  private UUID eventId;

  @Column(name = "person_id", nullable = false)
  private UUID personId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private NoticeKind kind;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private NoticeWhy why;

  @Column(name = "why_words", nullable = false, length = 200)
  private String whyWords;

  @Column(name = "by_name", nullable = false, length = 100)
  private String byName;

  @Column(name = "item_id", nullable = false)
  private UUID itemId;

  @Column(name = "step_id")
  private UUID stepId;

  @Column(nullable = false)
  private boolean urgent;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(nullable = false)
  private Instant at;

  @Column(name = "read_at")
  private Instant readAt;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private MailState mail;

  @Column(name = "mailed_at")
  private Instant mailedAt;

  protected Notice() {}

  Notice(News news, Told told, MailState mail, Instant at) {
    this.id = idOf(news.eventId(), told.personId());
    this.eventId = news.eventId();
    this.personId = told.personId();
    this.kind = news.kind();
    this.why = told.why();
    this.whyWords = told.words();
    this.byName = news.byName();
    this.itemId = news.itemId();
    this.stepId = news.stepId();
    this.urgent = news.urgent();
    this.dueOn = news.dueOn();
    this.at = at;
    this.mail = mail;
  }

  static UUID idOf(UUID eventId, UUID personId) {
    return UUID.nameUUIDFromBytes((eventId + "|" + personId).getBytes(StandardCharsets.UTF_8));
  }

  /** Reading twice keeps the first time. */
  void read(Instant now) {
    if (readAt == null) {
      readAt = now;
    }
  }

  /** The mail has been sent, or will not be. */
  void mail(MailState became, Instant now) {
    mail = became;
    mailedAt = became == MailState.SENT ? now : null;
  }

  NoticeRow row(String title, boolean settled) {
    return new NoticeRow(
        id, kind, why, whyWords, byName, itemId, title, urgent, dueOn, at, settled, readAt);
  }

  UUID id() {
    return id;
  }

  UUID personId() {
    return personId;
  }

  NoticeKind kind() {
    return kind;
  }

  NoticeWhy why() {
    return why;
  }

  String whyWords() {
    return whyWords;
  }

  UUID itemId() {
    return itemId;
  }

  UUID stepId() {
    return stepId;
  }

  boolean urgent() {
    return urgent;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  boolean unread() {
    return readAt == null;
  }

  MailState mail() {
    return mail;
  }
}
