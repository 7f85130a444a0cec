package jp.fubako.web.records;

/** The registers of the office that are views of what happened. */
public enum RegisterBook {
  /** 収受簿 */
  RECEIPTS,
  /** 発送簿 */
  DISPATCHES,
  /** 公印使用簿 */
  SEALS
}
