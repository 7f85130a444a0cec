package jp.fubako.numbering;

import jp.fubako.shared.Refusal;

/** Why a number cannot be taken or given up, or a rule of numbers not be kept. */
public enum NumberingRefusal implements Refusal {
  /** No format is in force for this kind on that day. */
  NO_RULE,
  /** There is no such number. */
  UNKNOWN_NUMBER,
  /** It is 欠番 already. */
  ALREADY_VOID,
  /** A number is given up only with a reason. */
  REASON_MISSING,
  /** It is not reserved, or no longer. */
  NOT_RESERVED,
  /** It belongs to a document, which is withdrawn there. */
  HAS_DOCUMENT,
  /** What it stands for is not said. */
  SUBJECT_MISSING,
  /** A reservation takes 1 to 100 numbers. */
  COUNT_WRONG,
  /** Only for those of the section whose symbol it is, and the records office. */
  NOT_YOUR_SERIES,
  /** Only the head of the section and the records office make a number 欠番. */
  NOT_APPROVER,
  /** The year has not begun. */
  YEAR_AHEAD,
  /** The year is not over. */
  YEAR_RUNNING,
  /** The year is closed for good. */
  YEAR_CLOSED,
  /** Only 文書取扱主任 and the records office register into an old year. */
  NOT_FOR_OLD_YEAR,
  /** Reserved numbers of the year wait for their use. */
  RESERVED_LEFT,
  /** Only the records office keeps the rules. */
  NOT_RECORDS_OFFICE,
  /** Braces that are no placeholder. */
  FORMAT_UNKNOWN_PLACE,
  /** No place for the number, or two. */
  FORMAT_WITHOUT_NUMBER,
  /** Two sections would write the same number. */
  FORMAT_WITHOUT_SYMBOL,
  /** Longer than can be kept. */
  FORMAT_TOO_LONG,
  /** The rule names no article. */
  ARTICLE_MISSING,
  /** A rule begins only on a day that is still to come. */
  FROM_NOT_AHEAD,
  /** The kind has a rule that begins on that day. */
  FROM_TAKEN,
  /** Year, counter or symbol change only with a new year. */
  NOT_WITH_NEW_YEAR,
  /** Kinds that share a counter begin again on the same day, and none shares at second hand. */
  COUNTER_DIFFERS,
  /** There is no such rule. */
  NO_SUCH_RULE,
  /** Somebody else has changed it since. */
  CHANGED_MEANWHILE,
  /** A rule that holds or held was left out or changed. */
  HELD_RULE_CHANGED;

  @Override
  public String feature() {
    return "numbering";
  }
}
