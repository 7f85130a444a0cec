package jp.fubako.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.fubako.outbox.OutboxHandler;
import jp.fubako.outbox.OutboxMessage;

/** Tells people of what has been committed. */
@ApplicationScoped
class NoticeFeed implements OutboxHandler {

  @Inject private NoticeDelivery delivery;

  @Override
  public String topic() {
    return News.TOPIC;
  }

  @Override
  public void handle(OutboxMessage message) {
    delivery.deliver(News.of(message.key(), message.payload()));
  }
}
