package jp.fubako.receipt;

/** What can be done with a 収受文書. */
public enum ReceiptAction {
  /** 収受登録 */
  REGISTER,
  /** 登録内容の訂正: number and state stay */
  CORRECT,
  /** 登録不要 */
  DISMISS,
  /** 配布 */
  DISTRIBUTE,
  /** 受領 by the section in charge */
  ACCEPT,
  /** 転送 to another section */
  FORWARD,
  /** 返付 to the desk */
  RETURN_TO_DESK,
  /** 担当者割当 by the head */
  ASSIGN,
  /** an officer takes it from the section's tray */
  TAKE,
  /** 供覧 */
  CIRCULATE,
  /** 供覧の確認, others still to read */
  READ_ONE,
  /** 供覧の確認 by the last reader */
  READ_LAST,
  /** 起案へ */
  LINK,
  /** the proposal came to nothing (取下げ, 否決, 廃案) */
  UNLINK,
  /** 回答不要 by the head */
  WAIVE_REPLY,
  /** 完結 */
  COMPLETE,
  /** 完結 because the answer was issued (施行) */
  ANSWERED,
  /** 登録取消（欠番） */
  VOID
}
