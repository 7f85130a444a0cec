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
  /** Other sections consent or send it back; they do not change it. */
  OTHERS_DO_NOT_AMEND,
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
  NOTHING_TO_DO,
  /** The step was passed over: it is to be seen afterwards, not approved. */
  ONLY_TO_REVIEW,
  /** Nothing to see afterwards here. */
  NOT_TO_REVIEW,
  /** There is no earlier actor to return it to. */
  NOBODY_BEFORE,
  /** It may be returned only to somebody who has approved it before. */
  NOT_AN_EARLIER_ACTOR,
  /** Only one's own act is recalled. */
  NOT_YOUR_ACT,
  /** There is no approval that could be recalled. */
  NOTHING_TO_RECALL,
  /** Somebody later has acted already: name, instant. */
  NEXT_HAS_ACTED,
  /** The step has had its turn, or is not one to approve. */
  NOT_WAITING,
  /** Another section's consent stands in between: post. */
  CONSENT_BETWEEN,
  /** Only drafter, present holder and records office change the route. */
  NOT_ON_THE_ROUTE,
  /** The rules ask for this step: post. */
  ASKED_BY_RULE,
  /** It cannot be moved further that way. */
  NO_OTHER_PLACE,
  /** There is exactly one decider, and he decides alone. */
  ONE_DECIDER,
  /** Only a higher post than the present decider's. */
  NOT_HIGHER,
  /** All seal fields of the sheet are taken. */
  NO_CELL_LEFT,
  /** 代決 is for deciders only. */
  ONLY_FOR_DECIDERS,
  /** The decider's post is vacant: no 代決, but 職務代理. */
  POST_VACANT,
  /** The decider is not away. */
  DECIDER_PRESENT,
  /** Not among those who may act for the decider. */
  NOT_IN_ACTING_ORDER,
  /** Somebody before him in the order is there: post and name. */
  NOT_FIRST_IN_ORDER,
  /** Why it cannot wait has to be said. */
  URGENCY_REQUIRED,
  /** 重要・異例・新規・疑義・先例・紛争: not without prior instruction. */
  GRAVE_MATTER,
  /** 合議不調: such a matter is never decided in the decider's place. */
  CONSENT_FAILED,
  /** Only another section that is asked for its consent may object. */
  ONLY_CONSULTED,
  /** The drafter took it back himself: it is submitted anew. */
  NOBODY_RETURNED_IT,
  /** It was changed since it came back: it is submitted anew. */
  CONTENT_CHANGED,
  /** Only a decision has a condition. */
  NO_CONDITION,
  /** The condition of the decision is not met yet. */
  CONDITION_OPEN,
  /** Somebody has not seen it yet (後閲): post. */
  POST_REVIEW_OPEN,
  /** 紙併用: he has not said that he saw the paper. */
  PAPER_NOT_SEEN;

  @Override
  public String feature() {
    return "approval";
  }
}
