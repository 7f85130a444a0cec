package jp.fubako.records;

/** 公開区分 towards the public (情報公開条例); set with the document, judged again at a request. */
public enum DisclosureClass {
  /** 公開 */
  OPEN,
  /** 一部公開 */
  PARTIAL,
  /** 非公開 */
  CLOSED,
  /** 時限非公開 */
  CLOSED_FOR_A_TIME
}
