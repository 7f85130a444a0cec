package jp.fubako.records;

/** Order of search results. */
public enum SortOrder {
  RELEVANCE,
  NEWEST,
  OLDEST,
  NUMBER
}
