package jp.fubako.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import jp.fubako.outbox.OutboxHandler;
import jp.fubako.outbox.OutboxMessage;

/** A transfer that is confirmed on its own day comes into force at once. */
@ApplicationScoped
public class TransferFeed implements OutboxHandler {

  static final String TOPIC = "transfer.effect";

  @Inject private SwitchService switches;

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public void handle(OutboxMessage message) {
    switches.takeEffect(UUID.fromString(message.key()));
  }
}
