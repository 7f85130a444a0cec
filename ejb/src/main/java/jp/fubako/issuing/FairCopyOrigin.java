package jp.fubako.issuing;

/** How a 施行文 came about. */
public enum FairCopyOrigin {
  /** Made here from the decided text. */
  MADE,
  /** Typeset elsewhere and uploaded. */
  UPLOADED
}
