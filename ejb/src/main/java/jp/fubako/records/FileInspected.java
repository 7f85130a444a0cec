package jp.fubako.records;

import java.util.UUID;

/**
 * Event: a worker has looked into a file. Fired in the transaction that writes the result.
 *
 * @param code failure code when refused, otherwise null
 * @param mail null unless the file is a mail
 * @param firstText beginning of the text (at most 20,000 characters), never null
 */
public record FileInspected(
    UUID itemId,
    ItemKind kind,
    UUID fileId,
    FileRole role,
    String fileName,
    InspectionState state,
    String code,
    MailFacts mail,
    String firstText) {}
