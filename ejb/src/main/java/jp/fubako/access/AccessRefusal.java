package jp.fubako.access;

import jp.fubako.shared.Refusal;

/** Why access is refused. */
public enum AccessRefusal implements Refusal {
  /** Nobody has signed in, or the account is closed. */
  NOT_SIGNED_IN,
  /** There is no such thing, or it may not be read; the two are never told apart. */
  NOT_FOUND,
  /** The role for this is missing. */
  ROLE_MISSING,
  /** The present password is wrong. */
  PASSWORD_WRONG,
  /** Shorter than {0} characters. */
  PASSWORD_SHORT,
  /** Longer than {0} bytes. */
  PASSWORD_LONG,
  /** Holds full-width or other letters that look alike but are typed differently. */
  PASSWORD_LETTERS,
  /** Too common, or made of the town's or the person's own words. */
  PASSWORD_GUESSABLE,
  /** The same as before. */
  PASSWORD_UNCHANGED,
  /** Line {0} of the account table is wrong. */
  ACCOUNT_LINE;

  @Override
  public String feature() {
    return "access";
  }
}
