package jp.fubako.approval;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.fubako.audit.AuditEvent;
import jp.fubako.routing.StepKind;
import jp.fubako.sealing.Seal;
import jp.fubako.shared.Verdict;

/** 承認; 決裁 when the step is the decision, perhaps under a condition. */
record Approving(DecideStep command) implements SealedAct {

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
    return "approval.approve";
  }

  @Override
  public Verdict verdict(Route route, Actor actor, Instant at) {
    var action = conditional() ? RouteAction.DECIDE : RouteAction.APPROVE;
    return route
        .may(action, stepId(), actor)
        .and(() -> route.seen(stepId(), command.routeVersion()))
        .and(() -> route.paperSeen(command.paperSeen()));
  }

  @Override
  public Seal seal(RouteStep step, Instant at) {
    return new Seal(step.fullTitle(), step.kind().sealed(), "", at);
  }

  @Override
  public List<RouteStep> perform(Route route, Actor actor, String sealed, Moment now) {
    var opened = route.approve(stepId(), actor, SealedAct.stripped(command.comment()), sealed, now);
    route.sawPaper(stepId(), command.paperSeen());
    if (conditional()) {
      route.conditional(command.condition().strip());
    }
    return opened;
  }

  private boolean conditional() {
    return SealedAct.given(command.condition()) != null;
  }

  @Override
  public AuditEvent told(AuditEvent event, RouteStep step) {
    return event
        .with("comment", SealedAct.given(command.comment()))
        .with("condition", SealedAct.given(command.condition()))
        .with("bulk", command.bulkId())
        .with("paperSeen", step.paperSeen() ? true : null);
  }

  static String action(RouteStep step) {
    return step.kind() == StepKind.DECISION ? "approval.decide" : "approval.approve";
  }
}
