package jp.fubako.seals;

import jp.fubako.shared.Refusal;

/** Why the desk of seals refuses. */
public enum SealsRefusal implements Refusal {
  /** No such seal or request. */
  NOT_FOUND,
  /** The seal is not in use today: name. */
  SEAL_NOT_IN_USE,
  /** Only its keeper: name of the seal. */
  NOT_KEEPER,
  /** The keeper does not seal what he asked for himself. */
  KEEPER_ASKED,
  /** Somebody has dealt with the request already: name, instant. */
  REQUEST_DONE,
  /** A request waits already. */
  REQUEST_OPEN,
  /** Only who asked, or a colleague of the section. */
  NOT_YOUR_REQUEST,
  /** How often the seal is set must be 1 to 999. */
  COUNT_WRONG,
  /** A reason must be given: limit. */
  REASON_REQUIRED,
  /** The book is read by the keepers and the records office. */
  NOT_YOUR_BOOK,
  /** Seals are defined by the records office. */
  NOT_RECORDS_OFFICE,
  /** Name, kind, place and day must be given. */
  INCOMPLETE,
  /** A seal of this name is in use. */
  NAME_TAKEN,
  /** Not before its first day. */
  DATE_WRONG,
  /** The letter bears no seal. */
  SEAL_NOT_NEEDED,
  /** The seal stands on the letter. */
  SEALED_ALREADY,
  /** Asked for by the section that issues the letter. */
  NOT_YOUR_LETTER;

  @Override
  public String feature() {
    return "seals";
  }
}
