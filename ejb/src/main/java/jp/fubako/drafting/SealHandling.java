package jp.fubako.drafting;

/** 公印 on the letter. */
public enum SealHandling {
  /** 公印省略 */
  OMITTED("省略"),
  /** 要: sealed by the keeper and entered in the 公印使用簿. */
  REQUIRED("要"),
  /** 事務連絡: neither number nor seal. */
  NONE("不要（事務連絡）");

  private final String onPaper;

  SealHandling(String onPaper) {
    this.onPaper = onPaper;
  }

  /** The word on the 起案用紙. */
  String onPaper() {
    return onPaper;
  }
}
