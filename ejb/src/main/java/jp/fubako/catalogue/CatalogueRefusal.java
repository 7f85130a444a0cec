package jp.fubako.catalogue;

import jp.fubako.shared.Refusal;

/** Why the search refuses. */
public enum CatalogueRefusal implements Refusal {
  /** Only the records office or the system administrator. */
  NOT_RECORDS_OFFICE,
  /** The index is being rebuilt already. */
  REBUILD_RUNNING;

  @Override
  public String feature() {
    return "catalogue";
  }
}
