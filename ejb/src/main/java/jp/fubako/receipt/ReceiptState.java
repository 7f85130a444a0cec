package jp.fubako.receipt;

/** States of a 収受文書 (domain 2.9). */
public enum ReceiptState {
  /** 到達: the bytes are here, no entry in the book yet. */
  ARRIVED,
  /** 収受: has its number. */
  REGISTERED,
  /** 配布: given to a section that has not confirmed it yet. */
  DISTRIBUTED,
  /** 転送: sent on from one section to another that has not confirmed it yet. */
  FORWARDED,
  /** 返付: sent back to the desk as belonging elsewhere. */
  RETURNED_TO_DESK,
  /** 主管課受領. */
  ACCEPTED,
  /** 担当者決定. */
  ASSIGNED,
  /** 供覧中. */
  CIRCULATING,
  /** 供覧済. */
  READ,
  /** 起案へ: a proposal answers it. */
  LINKED,
  /** 完結. */
  COMPLETED,
  /** 登録不要: trivial, distributed without a number. */
  UNREGISTERED,
  /** 登録取消: the number stays in the book as 欠番. */
  VOID;

  /** Nothing more happens to it. */
  public boolean isFinal() {
    return this == COMPLETED || this == VOID;
  }
}
