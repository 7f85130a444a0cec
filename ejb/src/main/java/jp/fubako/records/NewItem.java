package jp.fubako.records;

import java.util.Set;
import java.util.UUID;

/**
 * A document that enters the catalogue.
 *
 * @param id the item's id, given by the feature that makes it so that both share it; null = a new
 *     one
 * @param caseId the case (事案) it belongs to; null opens a new case with the item's title
 * @param title 件名
 * @param sectionId the section (課) that owns it
 * @param fiscalYear western year in which its 年度 begins
 * @param scope who may read it
 * @param disclosure 公開区分; null = {@link DisclosureClass#OPEN}
 * @param state state of the item in the words of the feature that owns it, for example {@code
 *     ARRIVED}
 * @param folderId 簿冊, or null while unknown
 * @param counterpart 差出人 or 宛先, or null
 * @param readers further reader tokens, for example {@code person:<uuid>} of the drafter
 */
public record NewItem(
    UUID id,
    UUID caseId,
    ItemKind kind,
    String title,
    UUID sectionId,
    int fiscalYear,
    ReadingScope scope,
    DisclosureClass disclosure,
    String state,
    UUID folderId,
    String counterpart,
    Set<String> readers) {
  public NewItem {
    readers = readers == null ? Set.of() : Set.copyOf(readers);
  }
}
