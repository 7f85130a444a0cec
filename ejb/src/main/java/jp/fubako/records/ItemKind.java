package jp.fubako.records;

/** What kind of document an item of the catalogue is. */
public enum ItemKind {
  /** 収受文書: came from outside. */
  RECEIPT,
  /** 起案文書: a proposal for decision. */
  PROPOSAL,
  /** 施行文書: went out. */
  OUTGOING
}
