package jp.fubako.routing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.fubako.access.AccessService;
import jp.fubako.authority.AuthorityService;
import jp.fubako.shared.RefusedException;

/** Plans who is asked for a decision, and why. */
@Stateless
public class RoutePlanService {

  @Inject private AccessService access;
  @Inject private PlanSurvey survey;
  @Inject private AuthorityService authority;

  /**
   * The route for a matter, as the rules and the organisation of that day give it, for a drafter
   * who is the caller.
   *
   * @throws RefusedException when the matter is unknown, an amount is needed, or the caller does
   *     not hold the drafter's post
   */
  public RoutePlan plan(PlanRequest request) {
    var caller = access.caller();
    var duty =
        caller.duties().stream()
            .filter(d -> d.postId().equals(request.drafterPostId()))
            .findFirst()
            .orElseThrow(() -> new RefusedException(RoutingRefusal.NOT_YOUR_POST));
    var ruling =
        authority.rule(
            request.matterCode(), request.amount(), request.reservations(), request.on());
    return survey.plan(request, caller.personId(), caller.name(), duty, ruling);
  }
}
