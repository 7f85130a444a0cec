package jp.fubako.numbering;

/**
 * What is numbered. Year basis, format and counter of each kind are dated rows of {@code
 * number_rule}; a kind without a row is not numbered.
 */
public enum NumberKind {
  /** 収受番号. */
  RECEIPT,
  /** 起案番号. */
  PROPOSAL,
  /** 施行文書の文書番号. */
  ISSUE,
  /** 指令番号. */
  DIRECTIVE,
  /** 告示. */
  NOTICE,
  /** 公告. */
  PUBLIC_ANNOUNCEMENT,
  /** 条例. */
  ORDINANCE,
  /** 規則. */
  REGULATION,
  /** 訓令. */
  INSTRUCTION
}
