package jp.fubako.routing;

/** What is asked of the holder of a step. */
public enum StepKind {
  /** 起案: the drafter's own seal, the first on the sheet. */
  ORIGINATE("起案"),
  /** 回議: superiors of the drafter's own line. */
  REVIEW("承認"),
  /** 合議: consent of another section. */
  CONCURRENCE("合議"),
  /** 審査: check of law and form by the section in charge of it. */
  LEGAL_CHECK("審査"),
  /** 仮決裁: the head of the own section decides for it before others are asked. */
  PROVISIONAL("仮決裁"),
  /** 決裁: exactly one in a route. */
  DECISION("決裁"),
  /** 供覧: to be read; never blocks. */
  READ("供覧"),
  /** 決裁後供覧: told after the decision; never blocks. */
  POST_NOTICE("供覧");

  private final String sealed;

  StepKind(String sealed) {
    this.sealed = sealed;
  }

  /** The reason that the signature on the sheet states. */
  public String sealed() {
    return sealed;
  }

  /** Whether the step carries a seal on the sheet. */
  public boolean seals() {
    return this != READ && this != POST_NOTICE;
  }
}
