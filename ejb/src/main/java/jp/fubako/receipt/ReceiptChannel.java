package jp.fubako.receipt;

/** 受領方法: how it came (domain RC-06). */
public enum ReceiptChannel {
  /** 郵送 */
  POST,
  /** 持参 */
  BY_HAND,
  /** 庁内便 */
  INTERNAL_MAIL,
  /** FAX */
  FAX,
  /** 電子メール */
  EMAIL,
  /** LGWAN電子文書交換 */
  LGWAN_EXCHANGE,
  /** LGWANメール */
  LGWAN_MAIL,
  /** 電子申請 */
  ONLINE_APPLICATION,
  /** e-Tax・eLTAX通知 */
  TAX_NOTICE,
  /** 県システム */
  PREFECTURE_SYSTEM
}
