package jp.fubako.notice;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jp.fubako.outbox.OutboxService;
import jp.fubako.shared.OfficeClock;

/**
 * Looks every minute whether the morning's work is due, and every hour lets mails try again that a
 * long failure of the mail server has parked.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MorningClock {

  @Inject private MorningDesk desk;
  @Inject private OutboxService outbox;
  @Inject private OfficeClock clock;

  @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
  void look() {
    desk.beginIfDue(clock.now());
  }

  @Schedule(hour = "*", minute = "5", persistent = false)
  void tryAgain() {
    outbox.retryParked(MailFeed.TOPIC);
  }
}
