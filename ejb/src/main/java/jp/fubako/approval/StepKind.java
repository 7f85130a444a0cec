package jp.fubako.approval;

/** What is asked of the holder of a step. */
public enum StepKind {
  /** 起案: the drafter's own seal, the first on the sheet. */
  ORIGINATE,
  /** 回議: superiors of the drafter's own line. */
  REVIEW,
  /** 合議: consent of another section. */
  CONCURRENCE,
  /** 審査: check of law and form by the section in charge of it. */
  LEGAL_CHECK,
  /** 決裁: exactly one in a route. */
  DECISION,
  /** 供覧: to be read; never blocks. */
  READ;

  /** Whether the step carries a seal on the sheet. */
  public boolean seals() {
    return this != READ;
  }
}
