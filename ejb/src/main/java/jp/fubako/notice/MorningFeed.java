package jp.fubako.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import jp.fubako.outbox.OutboxHandler;
import jp.fubako.outbox.OutboxMessage;

/** Carries out a morning: reminders first, then the summaries that are mailed. */
@ApplicationScoped
class MorningFeed implements OutboxHandler {

  static final String TOPIC = "notice-morning";

  @Inject private DeadlineWatch watch;
  @Inject private NoticeDelivery delivery;
  @Inject private MorningDesk desk;

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public void handle(OutboxMessage message) {
    var day = LocalDate.parse(message.key());
    watch.of(day).forEach(delivery::deliver);
    desk.readers().forEach(person -> desk.sumUp(person, day));
  }
}
