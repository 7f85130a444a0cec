package jp.fubako.records;

/** The dates of an item that people search and sort by. */
public enum ItemDate {
  /** 到達日 */
  ARRIVED,
  /** 収受日 */
  RECEIVED,
  /** 文書日付: the date on the letter */
  DOCUMENT,
  /** 起案日 */
  DRAFTED,
  /** 決裁日 */
  DECIDED,
  /** 施行日 */
  ISSUED,
  /** 完結日 */
  COMPLETED
}
