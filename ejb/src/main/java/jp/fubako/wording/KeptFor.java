package jp.fubako.wording;

/** For whom words are kept. */
public enum KeptFor {
  /** 全庁: kept by the records office. */
  OFFICE,
  /** 課: kept by everybody of the section. */
  SECTION,
  /** 個人 */
  PERSON
}
