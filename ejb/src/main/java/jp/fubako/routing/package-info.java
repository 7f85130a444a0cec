/**
 * 回議経路の案: who has to be asked for a decision, in which order and why, as the authority rules and
 * the organisation of the day give it. A plan is shown to the drafter, who adds to it; when he
 * submits, approval goes its way. Called by drafting and approval.
 */
package jp.fubako.routing;
