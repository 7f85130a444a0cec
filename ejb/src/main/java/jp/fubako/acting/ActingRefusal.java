package jp.fubako.acting;

import jp.fubako.shared.Refusal;

/** Why an acting order is not kept. */
public enum ActingRefusal implements Refusal {
  /** Only the records office keeps the rules. */
  NOT_RECORDS_OFFICE,
  /** An order changes only on a day that is still to come. */
  FROM_NOT_AHEAD,
  /** There is no such post on that day. */
  NO_SUCH_POST,
  /** Nobody is named. */
  NOBODY_NAMED,
  /** The order names no article. */
  ARTICLE_MISSING,
  /** Somebody would act for himself. */
  ACTS_FOR_ITSELF,
  /** The same post stands twice in the order. */
  NAMED_TWICE,
  /** The places are not 1, 2, 3 …. */
  PLACE_MISSING,
  /** Two posts would act for each other, directly or over others. */
  IN_A_CIRCLE,
  /** There is no coming order that begins on that day. */
  NO_SUCH_ORDER;

  @Override
  public String feature() {
    return "acting";
  }
}
