package jp.fubako.receipt;

import jp.fubako.shared.Refusal;

/** Why receipt refuses. */
public enum ReceiptRefusal implements Refusal {
  /** There is no such receipt or the caller may not read it: nobody is told which. */
  NOT_FOUND,
  /** Somebody did something with it since it was shown. */
  CHANGED_MEANWHILE,
  /** The action is not possible in its present state. */
  WRONG_STATE,
  /** Nothing arrived: at least one file is needed. */
  NO_FILES,
  /** Only the records office or a section's records liaison. */
  NOT_DESK,
  /** Only the records office. */
  NOT_RECORDS_OFFICE,
  /** Only the section in charge. */
  NOT_SECTION,
  /** Only the head of the section in charge or its records liaison. */
  NOT_HEAD,
  /** Only the person in charge. */
  NOT_HANDLER,
  /** Not among those who are to read it, or has read it. */
  NOT_READER,
  /** Subject is missing. */
  SUBJECT_MISSING,
  /** Sender is missing. */
  SENDER_MISSING,
  /** A reply is needed but no due date given. */
  DUE_DATE_MISSING,
  /** The due date lies before the day of receipt. */
  DUE_DATE_PAST,
  /** The date of the letter lies in the future. */
  DOCUMENT_DATE_IN_FUTURE,
  /** 到達 cannot lie in the future. */
  ARRIVAL_IN_FUTURE,
  /** A reason must be given. */
  REASON_MISSING,
  /** No such section today. */
  SECTION_UNKNOWN,
  /** It is there already. */
  SAME_SECTION,
  /** The person does not work in the section in charge. */
  PERSON_NOT_IN_SECTION,
  /** At least one reader must be named. */
  READERS_MISSING,
  /** The section has no symbol for numbers. */
  SYMBOL_MISSING,
  /** A reply is due: complete by issuing it, or let the head waive it. */
  REPLY_OPEN,
  /** No reply is expected, so none can be waived. */
  NO_REPLY_EXPECTED,
  /** A proposal answers it already. */
  LINKED_ALREADY,
  /** It is linked to another proposal. */
  OTHER_PROPOSAL,
  /** Complete needs a folder. */
  FOLDER_MISSING;

  @Override
  public String feature() {
    return "receipt";
  }
}
