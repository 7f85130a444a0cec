package jp.fubako.records;

import java.util.List;
import java.util.UUID;

/**
 * 事案: what belongs together from the letter that came to the letter that went.
 *
 * @param items only those that the caller may read, oldest first
 */
public record CaseDetail(
    UUID id, String title, UUID sectionId, int fiscalYear, List<ItemRow> items) {}
