package jp.fubako.custody;

import jp.fubako.shared.Refusal;

/** Why somebody cannot be named. */
public enum CustodyRefusal implements Refusal {
  /** It has somebody who answers for it, or is done. */
  NOT_LOOSE,
  /** Only the records office, or the head of the section for its own cases. */
  NOT_YOURS,
  /** There is no such section, post or person today, or it does not fit. */
  HEIR_UNKNOWN,
  /** Nobody holds this post. */
  HEIR_VACANT,
  /** A lower post may not decide what a higher one had to (invariant 2). */
  RANK_TOO_LOW,
  /** A reason must be given. */
  REASON_REQUIRED,
  /** Only before the day. */
  DAY_PAST,
  /** Neither .xlsx nor CSV in UTF-8 or Windows-31J. */
  FILE_UNREADABLE,
  /** A 組織改正 of that day is confirmed. */
  CONFIRMED_ALREADY,
  /** There is no table for that day. */
  NOTHING_LOADED,
  /** More words than the record takes: limit. */
  REASON_TOO_LONG;

  @Override
  public String feature() {
    return "custody";
  }
}
