package jp.fubako.drafting;

/** What the check of a draft can find (DR-14). */
public enum FindingCode {
  SUBJECT_MISSING(true),
  SUBJECT_LONG(true),
  INQUIRY_MISSING(true),
  MATTER_MISSING(true),
  AMOUNT_MISSING(true),
  AMOUNT_NEGATIVE(true),
  AMOUNT_NOT_IN_TEXT(false),
  BUDGET_ITEM_MISSING(false),
  FOLDER_MISSING(true),
  FOLDER_CLOSED(true),
  ROUTE_WITHOUT_DECIDER(true),
  ROUTE_REMARK(false),
  DRAFTER_DECIDES(false),
  ADDRESSEE_MISSING(true),
  ADDRESSEE_WITHOUT_HONORIFIC(false),
  ISSUER_MISSING(true),
  LETTER_MISSING(true),
  METHOD_MISSING(true),
  SEAL_FOR_SECTION_HEAD(false),
  SEAL_OMITTED_FOR_PERMIT(false),
  DUE_PASSED(false),
  PLANNED_AFTER_DUE(false),
  PLANNED_PASSED(false),
  DATE_OF_THE_OLD_ONE(false),
  WEEKDAY_WRONG(false),
  BLANK_LEFT(true),
  CHARACTER_FORBIDDEN(true),
  AMOUNT_BELOW_TEXT(false),
  INFORMAL_IN_THE_MAYORS_NAME(false),
  SECRET_BUT_OPEN(false),
  DISCLOSURE_REASON_MISSING(true),
  CHARACTER_NOT_PRINTABLE(false),
  ATTACHMENT_NAMED_BUT_MISSING(false),
  FILE_REFUSED(false),
  FILE_PENDING(false),
  FILE_ENCRYPTED(true),
  NO_KEY(true),
  NOT_YOUR_POST(true),
  TOO_MANY_FILES(true);

  private final boolean error;

  FindingCode(boolean error) {
    this.error = error;
  }

  public boolean error() {
    return error;
  }
}
