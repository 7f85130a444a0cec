package jp.fubako.remarks;

import jp.fubako.shared.Refusal;

/** Why something is not noted. */
public enum RemarksRefusal implements Refusal {
  /** No such case or note, or it may not be seen. */
  NOT_FOUND,
  /** Nothing was written. */
  WORDS_MISSING,
  /** Longer than is kept: how long it may be. */
  TOO_LONG,
  /** The case is filed; nothing is added to it. */
  CASE_FILED,
  /** 付箋 are for the time until the decision. */
  CASE_DECIDED;

  @Override
  public String feature() {
    return "remarks";
  }
}
