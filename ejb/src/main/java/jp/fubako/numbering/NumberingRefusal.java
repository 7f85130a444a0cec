package jp.fubako.numbering;

import jp.fubako.shared.Refusal;

/** Why a number cannot be taken or given up. */
public enum NumberingRefusal implements Refusal {
  /** No format is in force for this kind on that day. */
  NO_RULE,
  /** There is no such number. */
  UNKNOWN_NUMBER,
  /** It is 欠番 already. */
  ALREADY_VOID,
  /** A number is given up only with a reason. */
  REASON_MISSING;

  @Override
  public String feature() {
    return "numbering";
  }
}
