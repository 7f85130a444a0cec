package jp.fubako.approval;

import jakarta.ejb.Stateless;

/** Plans who is asked for a decision, and why. */
@Stateless
public class RoutePlanService {

  /**
   * The route for a matter, as the rules and the organisation of that day give it, for a drafter
   * who is the caller.
   *
   * @throws jp.fubako.shared.RefusedException when the matter is unknown, an amount is needed, or
   *     the caller does not hold the drafter's post
   */
  public RoutePlan plan(PlanRequest request) {
    throw new UnsupportedOperationException();
  }
}
