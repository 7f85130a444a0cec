package jp.fubako.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of a list of receipts.
 *
 * @param number 収受番号, null before registration
 * @param sectionName section in charge, or that of the desk while not distributed
 * @param files how many files it has
 * @param refusedFiles how many of them could not be opened safely
 */
public record ReceiptRow(
    UUID id,
    ReceiptState state,
    String number,
    String subject,
    String sender,
    String counterpartNumber,
    LocalDate documentDate,
    Instant arrivedAt,
    LocalDate receivedOn,
    boolean needsReply,
    LocalDate replyDueOn,
    UUID sectionId,
    String sectionName,
    String handlerName,
    int files,
    int refusedFiles,
    long version) {}
