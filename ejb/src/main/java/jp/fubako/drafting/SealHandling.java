package jp.fubako.drafting;

/** 公印 on the letter. */
public enum SealHandling {
  /** 公印省略 */
  OMITTED,
  /** 要: sealed by the keeper and entered in the 公印使用簿. */
  REQUIRED,
  /** 事務連絡: neither number nor seal. */
  NONE
}
