package jp.fubako.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An item of the catalogue as the caller may see it (a row of the 件名目録).
 *
 * @param numbers 文書番号, ours first
 * @param sectionId the owning section
 * @param fiscalYear western year in which its 年度 begins
 * @param classification 文書分類記号, or null while it is in no folder
 * @param retention code of the retention rule, for example {@code 5} or {@code PERMANENT}; or null
 * @param retentionStart 起算日, known from completion on
 * @param retentionEnd 満了日; null while not complete and for ever for permanent ones
 * @param retentionNote sentence that explains both dates, citing the rule; or null
 * @param amount yen, or null
 * @param version version for a guarded change
 */
public record ItemRow(
    UUID id,
    UUID caseId,
    ItemKind kind,
    String title,
    List<String> numbers,
    List<String> people,
    String counterpart,
    UUID sectionId,
    String sectionName,
    int fiscalYear,
    String classification,
    UUID folderId,
    String folderTitle,
    String retention,
    LocalDate retentionStart,
    LocalDate retentionEnd,
    String retentionNote,
    String state,
    DisclosureClass disclosure,
    ReadingScope scope,
    Map<ItemDate, LocalDate> dates,
    Long amount,
    int files,
    long version) {}
