package jp.fubako.absence;

import jp.fubako.shared.Refusal;

/** Why an absence cannot be entered or ended. */
public enum AbsenceRefusal implements Refusal {
  /** There is no such absence, or it is over. */
  NOT_FOUND,
  /** Only he himself, the head or 文書取扱主任 of his section, or the records office. */
  NOT_YOURS,
  /** More words than the field takes. */
  REASON_TOO_LONG,
  /** It ends before it begins, is over, or lasts longer than three years. */
  PERIOD_WRONG,
  /** He is entered as absent then already. */
  OVERLAPS,
  /** The person is not in service. */
  PERSON_NOT_THERE;

  @Override
  public String feature() {
    return "absence";
  }
}
