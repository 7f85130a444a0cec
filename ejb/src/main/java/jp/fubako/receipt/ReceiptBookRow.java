package jp.fubako.receipt;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of the 収受簿: one number of the series.
 *
 * @param id the receipt, or null if the caller may not read it; then subject and sender are null
 *     too
 * @param voided 登録取消: the number is a 欠番 and {@code note} says why
 */
public record ReceiptBookRow(
    UUID id,
    String number,
    int sequence,
    LocalDate receivedOn,
    String subject,
    String sender,
    String counterpartNumber,
    LocalDate documentDate,
    String distributedTo,
    String handlerName,
    LocalDate replyDueOn,
    LocalDate completedOn,
    boolean voided,
    String note) {}
