package jp.fubako.issuing;

import jp.fubako.shared.Refusal;

/** Why issuing refuses, beyond what the proposal itself has against it. */
public enum IssuingRefusal implements Refusal {
  /** A date must be given, not before the decision and not in the future. */
  DATE_WRONG,
  /** Method or addressee of the dispatch is missing. */
  DISPATCH_INCOMPLETE,
  /** There is no letter yet. */
  NO_LETTER,
  /** A newer letter stands in its place. */
  LETTER_REPLACED,
  /** Somebody has collated it or sent it back already: name, instant. */
  COLLATION_DONE,
  /** Nobody collates what he made himself. */
  COLLATOR_IS_MAKER,
  /** Collated by a colleague of the section or by the records office. */
  NOT_COLLATOR,
  /** Differences that nobody has confirmed: how many. */
  DIFFERENCES_OPEN,
  /** The uploaded letter is still being read. */
  TEXT_NOT_READ,
  /** The uploaded letter cannot be opened. */
  TEXT_UNREADABLE,
  /** The letter must be collated before it goes out. */
  NOT_COLLATED,
  /** The collator sent the letter back: name, reason. */
  SENT_BACK,
  /** A reason must be given. */
  REASON_REQUIRED,
  /** A text is too long: limit. */
  TOO_LONG;

  @Override
  public String feature() {
    return "issuing";
  }
}
