package jp.fubako.drafting;

/** 施行方法・発送方法. */
public enum DispatchMethod {
  /** 郵送 */
  MAIL,
  /** 書留 */
  REGISTERED_MAIL,
  /** 庁内便・使送 */
  COURIER,
  /** 手交 */
  HAND,
  /** ファクシミリ */
  FAX,
  /** 電子メール */
  EMAIL,
  /** 総合行政ネットワーク文書 */
  LGWAN,
  /** 掲示 */
  POSTING,
  /** 電子申請システム */
  ONLINE
}
