package jp.fubako.issuing;

/** States of a 浄書. */
public enum FairCopyState {
  /** 照合待ち */
  MADE,
  /** 照合済 */
  COLLATED,
  /** 差戻し by the collator */
  SENT_BACK,
  /** 作り直し: a later one stands in its place. */
  REPLACED
}
