package jp.fubako.records;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How a completed item was filed.
 *
 * @param retentionStart 起算日; null for 常用
 * @param retentionEnd 満了日; null for 永年 and 常用
 * @param explanation sentence in Japanese that says how the dates follow and from which rule
 */
public record FilingResult(
    UUID folderId,
    String folderTitle,
    LocalDate completedOn,
    LocalDate retentionStart,
    LocalDate retentionEnd,
    String explanation) {}
