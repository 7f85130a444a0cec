package jp.fubako.wording;

import jp.fubako.shared.Refusal;

/** Why words are not kept. */
public enum WordingRefusal implements Refusal {
  /** There are none such, or they are somebody else's. */
  NOT_FOUND,
  /** The office's words are kept by the records office, a section's by its people. */
  NOT_YOURS,
  /** A name and a text are needed. */
  INCOMPLETE,
  /** Longer than is kept: how long it may be. */
  TOO_LONG,
  /** Somebody else changed it meanwhile. */
  CHANGED_SINCE_SEEN;

  @Override
  public String feature() {
    return "wording";
  }
}
