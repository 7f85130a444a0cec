package jp.fubako.signing;

/** What can be said of a signed file, from best to worst. */
public enum Verdict {
  /** 変更なし: nothing follows the signature. */
  UNCHANGED,
  /** 許可された追加のみ: only permitted increments follow (further seals, validation data). */
  PERMITTED_ADDITIONS,
  /** 署名なし: the file can be read and carries no signature. */
  UNSIGNED,
  /** 署名後に変更あり: something else follows the signature. */
  CHANGED_AFTER_SIGNING,
  /** 署名が壊れている: signed bytes and signature do not belong together. */
  BROKEN,
  /** 読めない: not a PDF that can be read. */
  UNREADABLE
}
