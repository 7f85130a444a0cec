package jp.fubako.records;

import jakarta.ejb.Stateless;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.fubako.shared.PageOf;

/**
 * The catalogue of the office's documents: cases, items, folders, retention. Receipt and drafting
 * decide what happens to a document and tell it here; every change is fed to the search index after
 * the commit.
 */
@Stateless
public class RecordsService {

  /** Opens a case (事案). */
  public UUID openCase(String title, UUID sectionId, int fiscalYear) {
    throw new UnsupportedOperationException();
  }

  /** Enters a document; the caller becomes one of its readers. */
  public UUID addItem(NewItem item) {
    throw new UnsupportedOperationException();
  }

  /**
   * Changes a document's entry.
   *
   * @throws jp.fubako.shared.RefusedException NOT_FOUND, FOLDER_CLOSED, FOLDER_OF_OTHER_SECTION
   */
  public void updateItem(UUID itemId, ItemChange change) {
    throw new UnsupportedOperationException();
  }

  /**
   * Lets more people read it, for example everybody on its route; tokens as in the access feature.
   */
  public void grant(UUID itemId, Set<String> tokens) {
    throw new UnsupportedOperationException();
  }

  /** The item, if the caller may read it; otherwise NOT_FOUND. */
  public ItemRow item(UUID id) {
    throw new UnsupportedOperationException();
  }

  /** The item, or nothing if it does not exist or the caller may not read it. */
  public Optional<ItemRow> find(UUID id) {
    throw new UnsupportedOperationException();
  }

  /** The case of an item with all its items that the caller may read. */
  public CaseDetail caseOf(UUID itemId) {
    throw new UnsupportedOperationException();
  }

  /**
   * 完結: fixes the retention and binds the item into its folder for good.
   *
   * @param on 完結日
   * @throws jp.fubako.shared.RefusedException FOLDER_MISSING, COMPLETED, RETENTION_RULE_MISSING
   */
  public FilingResult complete(UUID itemId, LocalDate on) {
    throw new UnsupportedOperationException();
  }

  /** What {@link #complete} would say, without doing it; nothing while there is no folder. */
  public Optional<FilingResult> foreseeCompletion(UUID itemId, LocalDate on) {
    throw new UnsupportedOperationException();
  }

  /** The folders of a section and year, in the order of the classification. */
  public List<FolderRow> folders(UUID sectionId, int fiscalYear) {
    throw new UnsupportedOperationException();
  }

  /** One folder; NOT_FOUND if there is none. */
  public FolderRow folder(UUID folderId) {
    throw new UnsupportedOperationException();
  }

  /** The years for which a section has folders, newest first. */
  public List<Integer> folderYears(UUID sectionId) {
    throw new UnsupportedOperationException();
  }

  /** 件名目録: the items of a folder that the caller may read, oldest first. */
  public PageOf<ItemRow> itemsOf(UUID folderId, int offset, int limit) {
    throw new UnsupportedOperationException();
  }

  /** The 文書分類表 of today. */
  public List<ClassificationRow> classifications() {
    throw new UnsupportedOperationException();
  }

  /** Imports lines of the 文書分類表; known codes are updated. Returns how many lines are new. */
  public int importClassifications(List<ClassificationImport> rows) {
    throw new UnsupportedOperationException();
  }

  /** Imports folders of the file plan; known ones stay as they are. Returns how many are new. */
  public int importFolders(List<FolderImport> rows) {
    throw new UnsupportedOperationException();
  }
}
