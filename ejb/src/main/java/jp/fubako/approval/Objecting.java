package jp.fubako.approval;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.fubako.audit.AuditEvent;
import jp.fubako.sealing.Seal;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.Verdict;

/** 合議への不同意 under the mark 異. */
record Objecting(ObjectStep command, AddedSteps added) implements SealedAct {

  @Override
  public UUID stepId() {
    return command.stepId();
  }

  @Override
  public UUID requestKey() {
    return command.requestKey();
  }

  @Override
  public String operation() {
    return "approval.object";
  }

  @Override
  public Verdict verdict(Route route, Actor actor, Instant at) {
    return route
        .may(RouteAction.OBJECT, stepId(), actor)
        .and(() -> Route.reasoned(command.reason()))
        .and(() -> route.seen(stepId(), command.routeVersion()));
  }

  @Override
  public Seal seal(RouteStep step, Instant at) {
    return new Seal(step.fullTitle(), "不同意", "異", at);
  }

  @Override
  public List<RouteStep> perform(Route route, Actor actor, String sealed, Moment now) {
    var step = route.course().step(stepId()).orElseThrow();
    var raise = added.toCommonSuperior(route, step, OfficeClock.dateOf(now.at()));
    return route
        .detours()
        .object(
            stepId(), actor, SealedAct.stripped(command.reason()), sealed, raise.orElse(null), now);
  }

  @Override
  public AuditEvent told(AuditEvent event, RouteStep step) {
    return event.with("reason", SealedAct.given(command.reason()));
  }
}
