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
  NO_RULES,
  /** Only the records office keeps the rules. */
  NOT_RECORDS_OFFICE,
  /** A row has no decider, or somebody who is asked is not named. */
  LINE_INCOMPLETE,
  /** A row names a unit that does not exist. */
  UNKNOWN_UNIT,
  /** There is no such version. */
  NOT_FOUND,
  /** Somebody else has changed it since. */
  CHANGED_MEANWHILE,
  /** Released versions are not changed. */
  NOT_A_DRAFT,
  /** A version is released only from a day that is still to come. */
  FROM_NOT_AHEAD,
  /** Another version begins on that day. */
  FROM_TAKEN,
  /** It has faults. */
  HAS_FAULTS,
  /** Tests fail, and no reason is given. */
  TESTS_FAIL,
  /** It is not released. */
  NOT_RELEASED,
  /** It holds already. */
  IN_FORCE_ALREADY,
  /** A reason is needed. */
  REASON_MISSING,
  /** The version has no name. */
  NAME_MISSING;

  @Override
  public String feature() {
    return "authority";
  }
}
