package jp.fubako.search.text;

import java.time.Instant;
import java.util.List;

/**
 * The head of a mail (.eml, .msg). Everything is as the sender wrote it: the sender is never proof
 * of identity.
 *
 * @param subject decoded; empty when missing
 * @param from display name and address, {@code 県土整備部 <doboku@pref.example.jp>}; empty when missing
 * @param to the recipients in the order of the head
 * @param cc the recipients of copies
 * @param sentAt null when missing or unreadable
 * @param messageId without the angle brackets; empty when missing
 * @param attachments in the order of the mail
 */
public record Mail(
    String subject,
    String from,
    List<String> to,
    List<String> cc,
    Instant sentAt,
    String messageId,
    List<MailAttachment> attachments) {
  public Mail {
    to = List.copyOf(to);
    cc = List.copyOf(cc);
    attachments = List.copyOf(attachments);
  }
}
