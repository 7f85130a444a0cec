package jp.fubako.approval;

/** The tabs of the inbox 受信箱. */
public enum InboxBox {
  /** 要処理: review, legal check and decision steps that wait for the caller. */
  TODO,
  /** 合議 */
  CONCURRENCE,
  /** 回覧・供覧 */
  READ,
  /** 差戻し: the caller's own drafts that came back. */
  RETURNED,
  /** 代決・後閲: what the caller may decide for somebody absent, or has to see afterwards. */
  ABSENCE,
  /** 処理済: what the caller has acted on. */
  DONE
}
