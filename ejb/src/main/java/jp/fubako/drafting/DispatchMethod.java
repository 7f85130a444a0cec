package jp.fubako.drafting;

/** 施行方法・発送方法. */
public enum DispatchMethod {
  /** 郵送 */
  MAIL("郵送"),
  /** 書留 */
  REGISTERED_MAIL("書留"),
  /** 庁内便・使送 */
  COURIER("庁内便"),
  /** 手交 */
  HAND("手交"),
  /** ファクシミリ */
  FAX("ファクシミリ"),
  /** 電子メール */
  EMAIL("電子メール"),
  /** 総合行政ネットワーク文書 */
  LGWAN("LGWAN"),
  /** 掲示 */
  POSTING("掲示"),
  /** 電子申請システム */
  ONLINE("電子申請");

  private final String onPaper;

  DispatchMethod(String onPaper) {
    this.onPaper = onPaper;
  }

  /** The word on the 起案用紙. */
  String onPaper() {
    return onPaper;
  }
}
