package jp.fubako.signing.pdf;

/** The row of the form a seal belongs to. */
public enum CellRow {
  /** 決裁欄: from the drafter up the line. */
  LINE,
  /** 合議欄: sections that are consulted. */
  CONCURRENCE
}
