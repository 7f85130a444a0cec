package jp.fubako.authority;

/** In what way another unit is asked. */
public enum ConsultKind {
  /** 合議. */
  CONCURRENCE,
  /** 審査: legal and document check before the decision. */
  LEGAL_CHECK
}
