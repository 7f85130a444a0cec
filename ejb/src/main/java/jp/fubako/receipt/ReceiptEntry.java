package jp.fubako.receipt;

import java.time.LocalDate;
import java.util.UUID;
import jp.fubako.records.DisclosureClass;
import jp.fubako.records.ReadingScope;

/**
 * What stands in the 収受簿 about a document (domain RC-02).
 *
 * @param subject 件名, required
 * @param sender 差出人, required
 * @param addressee 宛名, or null
 * @param counterpartNumber 相手方文書記号番号, or null
 * @param documentDate 文書日付, or null
 * @param needsReply 要回答
 * @param replyDueOn 回答期限; required when a reply is needed
 * @param folderId 簿冊, or null while unknown
 * @param disclosure 公開区分; null = open
 * @param scope who may read it
 * @param count 件数 of like documents under one entry, at least 1
 * @param note 備考, or null
 */
public record ReceiptEntry(
    String subject,
    String sender,
    String addressee,
    String counterpartNumber,
    LocalDate documentDate,
    ReceiptChannel channel,
    ReceiptMedium medium,
    boolean needsReply,
    LocalDate replyDueOn,
    UUID folderId,
    DisclosureClass disclosure,
    ReadingScope scope,
    int count,
    String note) {}
