package jp.fubako.audit;

/** In which way an entry of the trail does not fit. */
public enum TrailFault {
  /** An index is missing or appears twice: something was removed or inserted. */
  INDEX_BROKEN,
  /** The bytes of the entry do not have the stored hash: it was edited. */
  HASH_MISMATCH,
  /** The entry does not continue the one before it: entries were exchanged or rewritten. */
  CHAIN_BROKEN,
  /** A column beside the entry says something else than the entry. */
  COLUMNS_DIFFER,
  /** The head counts other entries than there are: the end was cut off. */
  HEAD_MISMATCH
}
