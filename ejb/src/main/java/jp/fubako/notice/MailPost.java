package jp.fubako.notice;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import jp.fubako.shared.OfficeClock;

/** Hands a mail to the server's mail session: UTF-8 plain text, marked as sent by a machine. */
@ApplicationScoped
class MailPost {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private static final String PATIENCE_MILLIS = "15000";

  @Resource(lookup = "java:jboss/mail/Fubako")
  private Session session;

  @Inject private OfficeClock clock;

  void send(Letter letter) throws MessagingException {
    for (var what : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      session.getProperties().putIfAbsent("mail.smtp." + what, PATIENCE_MILLIS);
    }
    Transport.send(message(letter, session, clock));
  }

  static MimeMessage message(Letter letter, Session session, OfficeClock clock)
      throws MessagingException {
    var message = new Numbered(session, letter);
    message.setFrom();
    message.setRecipient(Message.RecipientType.TO, receiver(letter));
    message.setSubject(letter.subject(), UTF_8);
    message.setText(letter.text(), UTF_8);
    message.setSentDate(Date.from(clock.now()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("X-Auto-Response-Suppress", "All");
    return message;
  }

  private static InternetAddress receiver(Letter letter) throws MessagingException {
    try {
      return new InternetAddress(letter.to(), letter.name(), UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new MessagingException(UTF_8, e);
    }
  }

  /** A message whose id follows from the notice, so that a repetition can be recognised. */
  private static final class Numbered extends MimeMessage {

    private final Letter letter;

    Numbered(Session session, Letter letter) {
      super(session);
      this.letter = letter;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      var host = MailRules.office().map(url -> url.getHost()).orElse("fubako");
      setHeader("Message-ID", "<" + letter.id() + "@" + host + ">");
    }
  }
}
