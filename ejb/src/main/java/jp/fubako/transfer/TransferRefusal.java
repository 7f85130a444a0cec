package jp.fubako.transfer;

import jp.fubako.shared.Refusal;

/** Why a transfer is refused. */
public enum TransferRefusal implements Refusal {
  /** There is no such transfer. */
  NOT_FOUND,
  /** Neither an Excel workbook nor CSV in UTF-8 or Windows-31J, or too large. */
  FILE_UNREADABLE,
  /** The day {0} is past. */
  DAY_PAST,
  /** Nothing in it differs from what is stored. */
  NOTHING_CHANGES,
  /** {0} rows do not fit what is stored now. */
  ROWS_WRONG,
  /** {0} steps belong to people who leave and must be given to others first. */
  STEPS_TO_REPOINT,
  /** It is no longer in the state for this. */
  WRONG_STATE,
  /** Its day has come. */
  ALREADY_IN_FORCE,
  /** What it wrote has been changed since. */
  CHANGED_SINCE,
  /** The step is no longer open, or is bound to a post. */
  STEP_NOT_OPEN,
  /** The person is not in service on that day. */
  PERSON_NOT_THERE;

  @Override
  public String feature() {
    return "transfer";
  }
}
