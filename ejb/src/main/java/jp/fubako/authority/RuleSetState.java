package jp.fubako.authority;

/** What has become of a version of the rules. */
public enum RuleSetState {
  /** 改正案: may be changed, holds for nobody. */
  DRAFT,
  /** Holds from its first day until the next released version; never changed again. */
  RELEASED,
  /** Was released and taken back before its first day. */
  WITHDRAWN
}
