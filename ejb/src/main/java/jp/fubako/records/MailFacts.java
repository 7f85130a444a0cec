package jp.fubako.records;

import java.time.Instant;
import java.util.List;

/**
 * What a mail says of itself; suggestions, never identities.
 *
 * @param sentAt null if the mail does not say
 */
public record MailFacts(
    String subject, String from, String to, Instant sentAt, List<String> attachments) {}
