package jp.fubako.numbering;

/** What is numbered. Year basis and format of each kind are dated rows of {@code number_rule}. */
public enum NumberKind {
  /** 収受番号, per fiscal year. */
  RECEIPT,
  /** 施行文書の文書番号, per fiscal year. */
  ISSUE,
  /** 指令番号, per calendar year. */
  DIRECTIVE,
  /** 告示, per calendar year. */
  NOTICE,
  /** 公告, per calendar year. */
  PUBLIC_ANNOUNCEMENT,
  /** 条例, per calendar year. */
  ORDINANCE,
  /** 規則, per calendar year. */
  REGULATION,
  /** 訓令, per calendar year. */
  INSTRUCTION
}
