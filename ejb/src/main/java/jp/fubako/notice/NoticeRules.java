package jp.fubako.notice;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import jp.fubako.shared.Verdict;

/**
 * The town's rules of notices and deadlines; all days are working days.
 *
 * @param version of the row that was read
 * @param titlesInMail whether titles of cases that are not secret stand in mails
 * @param mailDomain only addresses of this domain are written to; empty allows all
 * @param digestAt when the morning's work is done
 * @param remind whether steps are reminded of, where the step itself says nothing else
 * @param daysBeforeDue so many days before the due date
 * @param daysWaiting without a due date: after so many days, and again after as many
 * @param daysWaitingUrgent the same for 至急
 */
public record NoticeRules(
    long version,
    TownMail mail,
    boolean titlesInMail,
    String mailDomain,
    LocalTime digestAt,
    boolean remind,
    int daysBeforeDue,
    int daysWaiting,
    int daysWaitingUrgent) {

  private static final int MOST_DAYS = 60;

  public NoticeRules {
    mailDomain = mailDomain == null ? "" : mailDomain.strip().toLowerCase(Locale.ROOT);
    digestAt = digestAt == null ? null : digestAt.truncatedTo(ChronoUnit.MINUTES);
  }

  /** Whether these rules can be the town's. */
  Verdict sound() {
    if (digestAt == null || mail == null) {
      return Verdict.refused(NoticeRefusal.TIME_WRONG);
    }
    if (!mailDomain.isEmpty() && MailAddress.read("x@" + mailDomain).isEmpty()) {
      return Verdict.refused(NoticeRefusal.ADDRESS_WRONG);
    }
    return days(daysBeforeDue, 0)
        .and(() -> days(daysWaiting, 1))
        .and(() -> days(daysWaitingUrgent, 1));
  }

  static Verdict days(int days, int least) {
    return days >= least && days <= MOST_DAYS
        ? Verdict.allowed()
        : Verdict.refused(NoticeRefusal.DAYS_WRONG, least, MOST_DAYS);
  }
}
