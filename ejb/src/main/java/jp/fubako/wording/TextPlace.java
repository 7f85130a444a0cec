package jp.fubako.wording;

/** Where in a draft a 定型文 belongs. */
public enum TextPlace {
  /** 伺い文 */
  INQUIRY,
  /** 理由・経過・根拠 */
  GROUNDS,
  /** 施行文案 */
  LETTER
}
