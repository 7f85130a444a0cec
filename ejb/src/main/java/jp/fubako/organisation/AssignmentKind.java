package jp.fubako.organisation;

/** How a person holds a post; in the order in which a holder is chosen when several hold it. */
public enum AssignmentKind {
  /** 本務. */
  PRINCIPAL,
  /** 兼務. */
  ADDITIONAL,
  /** 併任: a post of another executive body. */
  CROSS_BODY,
  /** 充て職. */
  EX_OFFICIO,
  /** 事務取扱: a superior also does the work of a vacant lower post. */
  CONCURRENT_CHARGE,
  /** 職務代理 (地方自治法第152条). */
  DEPUTY_IN_OFFICE
}
