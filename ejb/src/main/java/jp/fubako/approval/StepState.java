package jp.fubako.approval;

/** Where one step stands. An approval of an older round keeps its state and counts as 旧版. */
public enum StepState {
  /** 未: not yet his turn. */
  WAITING,
  /** 処理待ち: in the inbox of the post's holder. */
  ACTIVE,
  /** 承認済 (決裁済 for the decider) */
  APPROVED,
  /** 差戻し: this step returned the subject. */
  RETURNED,
  /** 不同意: another section did not consent; the superior common to both decides. */
  OBJECTED,
  /** 否決 */
  REJECTED,
  /** 省略: post vacant, or the same person acts in another step. */
  SKIPPED,
  /** 後閲待: passed over; sees it afterwards. */
  POST_REVIEW,
  /** 後閲済 */
  POST_REVIEWED,
  /** 中断: somebody else returned the subject while this step was active. */
  SUSPENDED,
  /** 取消済: an approval that was taken back, or that counts no more; kept as it was made. */
  REVOKED,
  /** 取消: the round ended before its turn. */
  CANCELLED,
  /** 既読 */
  READ
}
