package jp.fubako.approval;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.fubako.audit.AuditEvent;
import jp.fubako.sealing.Seal;
import jp.fubako.shared.Verdict;

/** 後閲 under the mark 後: of a 代決, or of what went on without him. */
record Reviewing(ReviewStep command) implements SealedAct {

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
    return "approval.postReview";
  }

  @Override
  public Verdict verdict(Route route, Actor actor, Instant at) {
    return route.may(RouteAction.POST_REVIEW, stepId(), actor);
  }

  @Override
  public Seal seal(RouteStep step, Instant at) {
    return new Seal(step.fullTitle(), "後閲", "後", at);
  }

  @Override
  public List<RouteStep> perform(Route route, Actor actor, String sealed, Moment now) {
    route.postReview(stepId(), actor, SealedAct.stripped(command.comment()), sealed, now.at());
    return List.of();
  }

  @Override
  public AuditEvent told(AuditEvent event, RouteStep step) {
    return event.with("comment", SealedAct.given(command.comment()));
  }
}
