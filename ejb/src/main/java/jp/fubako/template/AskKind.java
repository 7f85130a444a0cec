package jp.fubako.template;

/** What a step of a template asks for; the names are those of the steps of a route. */
public enum AskKind {
  /** 回議. */
  REVIEW,
  /** 仮決裁. */
  PROVISIONAL,
  /** 合議. */
  CONCURRENCE,
  /** 審査. */
  LEGAL_CHECK,
  /** 決裁. */
  DECISION,
  /** 供覧・同報: never blocks. */
  READ,
  /** 決裁後供覧: never blocks. */
  POST_NOTICE;

  /** Whether it stands after the decision only. */
  boolean reads() {
    return this == READ || this == POST_NOTICE;
  }
}
