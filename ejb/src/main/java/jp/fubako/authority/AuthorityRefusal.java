package jp.fubako.authority;

import jp.fubako.shared.Refusal;

/** Why a question to the authority rules cannot be answered. */
public enum AuthorityRefusal implements Refusal {
  /** No such matter in the rules of that day. */
  UNKNOWN_MATTER,
  /** The decider depends on the amount, and none is given. */
  AMOUNT_NEEDED,
  /** An amount below zero. */
  AMOUNT_NEGATIVE,
  /** No authority rules are in force on that day. */
  NO_RULES;

  @Override
  public String feature() {
    return "authority";
  }
}
