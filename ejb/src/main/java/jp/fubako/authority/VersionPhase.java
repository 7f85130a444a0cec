package jp.fubako.authority;

/** Where a version stands today. */
public enum VersionPhase {
  /** 改正案. */
  DRAFT,
  /** 施行前. */
  FUTURE,
  /** 施行中. */
  IN_FORCE,
  /** 失効. */
  PAST,
  /** 取下げ. */
  WITHDRAWN
}
