package jp.fubako.oral;

import jp.fubako.shared.Refusal;

/** Why an oral decision is not recorded. */
public enum OralRefusal implements Refusal {
  /** No such case, or it may not be seen. */
  NOT_FOUND,
  /** Only the drafter's section records it. */
  NOT_YOUR_SECTION,
  /** It is printed on the sheet: recorded before the submission only, or after a return. */
  ON_ITS_WAY,
  /** The day is missing, or in the future. */
  DATE_WRONG,
  /** To whom it was said, and why it could not wait, must be told. */
  WORDS_REQUIRED,
  /** A text is longer than the record holds: limit. */
  TOO_LONG,
  /** Nobody held the post on that day. */
  NOBODY_THEN;

  @Override
  public String feature() {
    return "oral";
  }
}
