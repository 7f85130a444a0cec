package jp.fubako.approval;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.fubako.audit.AuditEvent;
import jp.fubako.sealing.Seal;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.Verdict;

/** 代決 under the mark 代. */
record ActingDecision(ActFor command, Attendance attendance) implements SealedAct {

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
    return "approval.actFor";
  }

  @Override
  public Verdict verdict(Route route, Actor actor, Instant at) {
    var step = route.course().step(stepId());
    if (step.isEmpty()) {
      return Verdict.refused(ApprovalRefusal.NOT_FOUND);
    }
    var facts = attendance.acting(step.get(), OfficeClock.dateOf(at));
    return new ActingRules(route, actor, facts)
        .may(stepId(), command.reason())
        .and(() -> route.seen(stepId(), command.routeVersion()))
        .and(() -> route.paperSeen(command.paperSeen()));
  }

  @Override
  public Seal seal(RouteStep step, Instant at) {
    return new Seal(step.fullTitle(), "代決", RouteStep.ACTED_FOR, at);
  }

  @Override
  public List<RouteStep> perform(Route route, Actor actor, String sealed, Moment now) {
    var words = command.reason().words();
    var opened = route.actFor(stepId(), actor, actor.title(), words, sealed, now);
    route.sawPaper(stepId(), command.paperSeen());
    return opened;
  }

  @Override
  public AuditEvent told(AuditEvent event, RouteStep step) {
    var reason = command.reason();
    return event
        .with("urgency", reason.urgency())
        .with("instruction", SealedAct.given(reason.instruction()))
        .with("unavoidable", reason.unavoidable())
        .with("paperSeen", step.paperSeen() ? true : null);
  }
}
