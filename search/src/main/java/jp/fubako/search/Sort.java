package jp.fubako.search;

/** Order of the hits. */
public enum Sort {
  /** Best match first, newer ones slightly before older ones. */
  RELEVANCE,
  /** By the latest of the document's dates, newest first. */
  NEWEST,
  /** By the latest of the document's dates, oldest first. */
  OLDEST,
  /** By fiscal year, symbol and number. */
  NUMBER
}
