package jp.fubako.drafting;

import jp.fubako.shared.Refusal;

/** Why drafting refuses. */
public enum DraftingRefusal implements Refusal {
  /** No such proposal, or it may not be seen. */
  NOT_FOUND,
  /** The action is not open in this state: state. */
  NOT_IN_THIS_STATE,
  /** Decided content is never changed. */
  FROZEN,
  /** Somebody saved in the meantime: name, instant. */
  CHANGED_SINCE_SEEN,
  /** Only the drafter or a colleague of his section. */
  NOT_YOUR_DRAFT,
  /** Only the drafter. */
  ONLY_THE_DRAFTER,
  /** Drafting needs a post today. */
  NO_POST,
  /** The check found errors: how many. */
  FINDINGS,
  /** Another route than the one shown would be taken. */
  ROUTE_CHANGED,
  /** A reason must be given. */
  REASON_REQUIRED,
  /** The amendment changes nothing. */
  NOTHING_CHANGED,
  /** Who is asked, where it is filed and who may read it is the drafter's to say. */
  DRAFTERS_OWN,
  /** A text is longer than the record holds: field, limit. */
  TOO_LONG,
  /** Submitted once; it can be withdrawn, not deleted. */
  SUBMITTED_ONCE,
  /** The receipt is not at a stage where it is answered. */
  RECEIPT_NOT_READY,
  /** The number has been taken already: number. */
  NUMBER_TAKEN,
  /** The letter needs a number first. */
  NUMBER_MISSING,
  /** Nothing is sent out by this proposal. */
  NOTHING_TO_ISSUE,
  /** The letter has not been made. */
  LETTER_MISSING,
  /** The seal stands on the letter; it is not made again. */
  LETTER_SEALED,
  /** 事務連絡 bears no number. */
  INFORMAL_LETTER,
  /** The seal has not been recorded. */
  SEAL_MISSING,
  /** The letter goes without a seal. */
  SEAL_NOT_NEEDED,
  /** Only what is decided is changed or cancelled by a new proposal. */
  NOT_DECIDED,
  /** A later decision changed or cancelled it: how. */
  SUPERSEDED,
  /** A proposal that changes or cancels it is under way: its subject. */
  CHANGE_UNDER_WAY,
  /** The proposal issues something; it is completed after the dispatch. */
  NOT_DISPATCHED;

  @Override
  public String feature() {
    return "drafting";
  }
}
