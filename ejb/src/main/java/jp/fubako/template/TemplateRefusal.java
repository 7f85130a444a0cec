package jp.fubako.template;

import jp.fubako.shared.Refusal;

/** Why a template is not kept. */
public enum TemplateRefusal implements Refusal {
  /** Only the records office keeps the rules. */
  NOT_RECORDS_OFFICE,
  /** A template begins only on a day that is still to come. */
  FROM_NOT_AHEAD,
  /** Code, name or article is missing or too long. */
  INCOMPLETE,
  /** A route has exactly one decision, of whoever decides by the rule. */
  ONE_DECISION,
  /** After the decision there is only something to read. */
  ONLY_READING_AFTER,
  /** What is only read stands after the decision. */
  READING_BEFORE,
  /** The decision, and likewise the own line, stands alone in its stage. */
  DECISION_NOT_ALONE,
  /** No such post, person or unit on that day. */
  NO_SUCH_TARGET,
  /** No such matter on that day. */
  NO_SUCH_MATTER,
  /** Two templates are for the same matter and section. */
  SAME_CASE,
  /** There is no such template. */
  NO_SUCH_TEMPLATE;

  @Override
  public String feature() {
    return "template";
  }
}
