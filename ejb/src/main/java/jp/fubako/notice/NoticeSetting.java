package jp.fubako.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;

/** The town's settings of notices and deadlines; exactly one row. */
@Entity
@Table(name = "notice_setting")
class NoticeSetting {

  static final int ONLY = 1;

  @Id private int id;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private TownMail mail;

  @Column(name = "titles_in_mail", nullable = false)
  private boolean titlesInMail;

  @Column(name = "mail_domain", nullable = false, length = 200)
  private String mailDomain;

  @Column(name = "digest_at", nullable = false, length = 5)
  private String digestAt;

  @Column(nullable = false)
  private boolean remind;

  @Column(name = "days_before_due", nullable = false)
  private int daysBeforeDue;

  @Column(name = "days_waiting", nullable = false)
  private int daysWaiting;

  @Column(name = "days_waiting_urgent", nullable = false)
  private int daysWaitingUrgent;

  protected NoticeSetting() {}

  void change(NoticeRules rules) {
    mail = rules.mail();
    titlesInMail = rules.titlesInMail();
    mailDomain = rules.mailDomain();
    digestAt = rules.digestAt().toString();
    remind = rules.remind();
    daysBeforeDue = rules.daysBeforeDue();
    daysWaiting = rules.daysWaiting();
    daysWaitingUrgent = rules.daysWaitingUrgent();
  }

  NoticeRules rules() {
    return new NoticeRules(
        version,
        mail,
        titlesInMail,
        mailDomain,
        LocalTime.parse(digestAt),
        remind,
        daysBeforeDue,
        daysWaiting,
        daysWaitingUrgent);
  }
}
