package jp.fubako.signing.pdf;

/** The type faces of the office's papers. */
enum Face {
  /** BIZ UD明朝: the text. */
  MINCHO,
  /** BIZ UDゴシック: headings of boxes and figures. */
  GOTHIC,
  /** IPAmj明朝, where installed: rare characters of names. */
  RARE
}
