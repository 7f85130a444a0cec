package jp.fubako.custody;

import java.util.UUID;

/**
 * Something that has nobody who answers for it.
 *
 * @param id of the folder, proposal, receipt or step
 * @param itemId the document, or null for a folder
 * @param title null when the reader may not know it
 * @param number 文書番号, or the year of a folder
 * @param was who had it last: a section, a person or a post
 * @param sectionId to which it belongs, or null when that is gone
 * @param sectionName its name, as it was written last
 */
public record LooseEnd(
    LooseKind kind,
    UUID id,
    UUID itemId,
    String title,
    String number,
    String was,
    UUID sectionId,
    String sectionName) {

  LooseEnd withoutTitle() {
    return new LooseEnd(kind, id, itemId, null, number, was, sectionId, sectionName);
  }
}
