package jp.fubako.drafting;

/** Where a proposal comes from (DR-02). */
public enum Origin {
  /** 発議起案: own initiative. */
  OWN,
  /** 接受起案: answers a document that was received. */
  RECEIPT,
  /** 流用起案: copied from an older one. */
  COPY,
  /** 変更起案: takes the place of a decided one. */
  CHANGE,
  /** 取消起案: takes a decided one back. */
  CANCELLATION;

  /** Whether its decision ends an older one. */
  public boolean supersedes() {
    return this == CHANGE || this == CANCELLATION;
  }
}
