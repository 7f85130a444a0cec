package jp.fubako.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/**
 * How a person wants to be told. Without a row: one mail each morning, if there is an address; what
 * is urgent at once.
 */
@Entity
@Table(name = "notice_preference")
class NoticePreference {

  @Id
  @Column(name = "person_id")
  private UUID personId;

  @Version private long version;

  @Column(length = 254)
  private String address;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private MailChoice mail;

  protected NoticePreference() {}

  NoticePreference(UUID personId) {
    this.personId = personId;
    this.mail = MailChoice.DIGEST;
  }

  void choose(MailChoice choice) {
    mail = choice;
  }

  void isReachedAt(MailAddress at) {
    address = at == null ? null : at.text();
  }

  UUID personId() {
    return personId;
  }

  String address() {
    return address;
  }

  MailChoice mail() {
    return mail;
  }
}
