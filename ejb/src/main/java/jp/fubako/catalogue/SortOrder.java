package jp.fubako.catalogue;

/** Order of search results. */
public enum SortOrder {
  RELEVANCE,
  NEWEST,
  OLDEST,
  NUMBER
}
