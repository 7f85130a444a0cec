package jp.fubako.records;

import jp.fubako.shared.Refusal;

/** Why the catalogue refuses. */
public enum RecordsRefusal implements Refusal {
  /** There is no such item, file or folder, or the caller may not read it: nobody is told which. */
  NOT_FOUND,
  /** Somebody changed the item since it was shown. */
  CHANGED_MEANWHILE,
  /** A completed item is not changed any more. */
  COMPLETED,
  /** Cannot be completed without a folder: its retention would be unknown. */
  FOLDER_MISSING,
  /** The folder does not take documents. */
  FOLDER_CLOSED,
  /** The folder belongs to another section. */
  FOLDER_OF_OTHER_SECTION,
  /** No retention rule of this code holds on that day. */
  RETENTION_RULE_MISSING,
  /** No such section today. */
  SECTION_UNKNOWN,
  /** Classification unknown. */
  CLASSIFICATION_UNKNOWN,
  /** An original that arrived is never taken away. */
  ORIGINAL_IS_KEPT,
  /** The list does not name exactly the item's files. */
  ORDER_INCOMPLETE,
  /** The file has not been looked at yet. */
  FILE_PENDING,
  /** The file was refused; its code says why. */
  FILE_REFUSED,
  /** The file has no such page. */
  NO_SUCH_PAGE,
  /** A page could not be drawn. */
  PAGE_NOT_DRAWN,
  /** More files than one item takes. */
  TOO_MANY_FILES,
  /** Only the records office or the system administrator. */
  NOT_RECORDS_OFFICE;

  @Override
  public String feature() {
    return "records";
  }
}
