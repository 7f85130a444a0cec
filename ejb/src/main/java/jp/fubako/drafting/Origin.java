package jp.fubako.drafting;

/** Where a proposal comes from (DR-02). */
public enum Origin {
  /** 発議起案: own initiative. */
  OWN,
  /** 接受起案: answers a document that was received. */
  RECEIPT,
  /** 流用起案: copied from an older one. */
  COPY
}
