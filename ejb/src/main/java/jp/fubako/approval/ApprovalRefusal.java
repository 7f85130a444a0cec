package jp.fubako.approval;

import jp.fubako.shared.Refusal;

/** Why the approval of a subject refuses. */
public enum ApprovalRefusal implements Refusal {
  /** No such subject or step, or it may not be seen. */
  NOT_FOUND,
  /** Somebody was faster: name, instant. */
  ALREADY_DONE,
  /** The subject is decided: name, instant. */
  ALREADY_DECIDED,
  /** The route has ended otherwise: state. */
  ROUTE_ENDED,
  /** Returned to the drafter in the meantime: name, instant. */
  RETURNED_MEANWHILE,
  /** Belongs to a round that has been replaced. */
  OLD_ROUND,
  /** The step is bound to a post the caller does not hold today: post. */
  NOT_YOUR_STEP,
  /** Earlier steps are still open. */
  NOT_YOUR_TURN,
  /** The route changed since the page was shown. */
  CHANGED_SINCE_SEEN,
  /** A reason must be given. */
  REASON_REQUIRED,
  /** The text is longer than the record holds: limit. */
  TOO_LONG,
  /** Only the decider may reject. */
  NOT_THE_DECIDER,
  /** Only the drafter (or the head of his section) may do this. */
  NOT_THE_DRAFTER,
  /** Only the decider or the head of the drafter's section may scrap. */
  NOT_A_SUPERIOR,
  /** Only a returned subject is submitted again. */
  NOT_RETURNED,
  /** A step to read is confirmed, not approved. */
  ONLY_TO_READ,
  /** A step to approve is not confirmed as read. */
  NOT_A_READ_STEP,
  /** The route has no decider, or more than one. */
  NOT_ONE_DECIDER,
  /** The subject is on its way already. */
  ALREADY_STARTED,
  /** The drafter acts in a post he does not hold today. */
  NOT_YOUR_POST,
  /** Nothing of the caller waits here. */
  NOTHING_TO_DO;

  @Override
  public String feature() {
    return "approval";
  }
}
