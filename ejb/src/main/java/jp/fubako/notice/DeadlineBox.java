package jp.fubako.notice;

/** Whose waiting steps are listed. */
public enum DeadlineBox {
  /** 自分の処理待ち */
  MINE,
  /** 自分の起案 */
  DRAFTED,
  /** 課の期限超過 */
  SECTION
}
