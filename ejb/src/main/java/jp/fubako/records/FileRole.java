package jp.fubako.records;

/** What a file is to its item. */
public enum FileRole {
  /** The bytes as they arrived; never changed. */
  ORIGINAL,
  /** A further file: an attachment of a proposal, or unpacked from a mail. */
  ATTACHMENT,
  /** 起案鑑: the case PDF that is signed; each signature is a new revision. */
  SHEET,
  /** Derived copy with the 収受印. */
  STAMPED,
  /** 施行文 made by us. */
  LETTER
}
