package jp.fubako.records;

import java.time.LocalDate;
import java.util.UUID;

/**
 * 簿冊: a folder of one section, classification and year.
 *
 * @param fiscalYear western year (年度, or 暦年 if {@code basis} says so)
 * @param classification 文書分類記号
 * @param retention code of the retention rule
 * @param retentionLabel 永年, 10年, 常用 …
 * @param expiresOn 満了日: the latest of its completed items; null while there is none or for ever
 * @param place where the paper twin stands, or null
 * @param items how many items it holds
 */
public record FolderRow(
    UUID id,
    UUID sectionId,
    String sectionName,
    int fiscalYear,
    String classification,
    String classificationName,
    String title,
    String retention,
    String retentionLabel,
    YearBasis basis,
    DisclosureClass disclosure,
    FolderState state,
    LocalDate expiresOn,
    String place,
    long items) {}
