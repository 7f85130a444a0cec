package jp.fubako.receipt;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Values read from a mail's head or a letter's text; a person confirms them.
 *
 * @param fileId the file they were read from
 */
public record ReceiptSuggestion(
    UUID fileId,
    String subject,
    String sender,
    String addressee,
    String counterpartNumber,
    LocalDate documentDate,
    LocalDate replyDueOn) {}
