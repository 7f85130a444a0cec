package jp.fubako.web.notice;

import java.io.Serializable;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import jp.fubako.notice.NoticeRules;
import jp.fubako.notice.TownMail;

/** The town's rules as they are typed. */
public class SettingsForm implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

  private long version;
  private TownMail mail;
  private boolean titles;
  private String domain;
  private String digestAt;
  private boolean remind;
  private int daysBefore;
  private int daysWaiting;
  private int daysUrgent;

  void show(NoticeRules rules) {
    version = rules.version();
    mail = rules.mail();
    titles = rules.titlesInMail();
    domain = rules.mailDomain();
    digestAt = TIME.format(rules.digestAt());
    remind = rules.remind();
    daysBefore = rules.daysBeforeDue();
    daysWaiting = rules.daysWaiting();
    daysUrgent = rules.daysWaitingUrgent();
  }

  NoticeRules rules() {
    return new NoticeRules(
        version, mail, titles, domain, time(), remind, daysBefore, daysWaiting, daysUrgent);
  }

  /** Null when it is no time; the rules then say so. */
  private LocalTime time() {
    try {
      return digestAt == null ? null : LocalTime.parse(digestAt.strip(), TIME);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  public TownMail getMail() {
    return mail;
  }

  public void setMail(TownMail mail) {
    this.mail = mail;
  }

  public boolean isTitles() {
    return titles;
  }

  public void setTitles(boolean titles) {
    this.titles = titles;
  }

  public String getDomain() {
    return domain;
  }

  public void setDomain(String domain) {
    this.domain = domain;
  }

  public String getDigestAt() {
    return digestAt;
  }

  public void setDigestAt(String digestAt) {
    this.digestAt = digestAt;
  }

  public boolean isRemind() {
    return remind;
  }

  public void setRemind(boolean remind) {
    this.remind = remind;
  }

  public int getDaysBefore() {
    return daysBefore;
  }

  public void setDaysBefore(int daysBefore) {
    this.daysBefore = daysBefore;
  }

  public int getDaysWaiting() {
    return daysWaiting;
  }

  public void setDaysWaiting(int daysWaiting) {
    this.daysWaiting = daysWaiting;
  }

  public int getDaysUrgent() {
    return daysUrgent;
  }

  public void setDaysUrgent(int daysUrgent) {
    this.daysUrgent = daysUrgent;
  }
}
