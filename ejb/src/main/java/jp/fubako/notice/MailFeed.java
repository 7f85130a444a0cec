package jp.fubako.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.UUID;
import jp.fubako.outbox.OutboxHandler;
import jp.fubako.outbox.OutboxMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends mails after the commit. While the mail server is away the message stays in the outbox; an
 * address that the server refuses for good is given up.
 */
@ApplicationScoped
class MailFeed implements OutboxHandler {

  static final String TOPIC = "notice-mail";

  private static final Logger LOG = LoggerFactory.getLogger(MailFeed.class);

  @Inject private MailDesk desk;
  @Inject private MailPost post;

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public void handle(OutboxMessage message) throws MessagingException {
    var id = UUID.fromString(message.key());
    var letter = desk.letter(id);
    if (letter.isEmpty()) {
      return;
    }
    try {
      post.send(letter.get());
    } catch (SendFailedException e) {
      if (e.getInvalidAddresses() == null || e.getInvalidAddresses().length == 0) {
        throw e;
      }
      LOG.warn("notice {}: the mail server refuses the address for good", id);
      desk.refused(id);
      return;
    }
    desk.sent(id);
  }
}
