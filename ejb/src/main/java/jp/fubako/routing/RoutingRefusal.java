package jp.fubako.routing;

import jp.fubako.shared.Refusal;

/** Why no route is planned. */
public enum RoutingRefusal implements Refusal {
  /** The drafter acts in a post he does not hold today. */
  NOT_YOUR_POST,
  /** There is no such unit on that day. */
  NO_SUCH_UNIT,
  /** Nobody works in the unit who could draft. */
  NOBODY_DRAFTS;

  @Override
  public String feature() {
    return "routing";
  }
}
