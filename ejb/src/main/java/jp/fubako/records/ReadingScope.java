package jp.fubako.records;

/** Who may read an item apart from the people who act on it (domain AC-01, AC-04). */
public enum ReadingScope {
  /** 全庁: everybody who can log in. */
  TOWN,
  /** 課: the owning section, the section it was given to, the executives and the records office. */
  SECTION,
  /** 秘: only the people named. */
  SECRET
}
