package jp.fubako.approval;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.fubako.audit.AuditEvent;
import jp.fubako.sealing.Seal;
import jp.fubako.shared.Verdict;

/** An act that sets the caller's seal on the sheet: 承認・決裁, 代決, 後閲. */
interface SealedAct {

  UUID stepId();

  UUID requestKey();

  /** Name of the act in the trail and for its request key. */
  String operation();

  /** Whether it may be performed now. */
  Verdict verdict(Route route, Actor actor, Instant at);

  /** What the seal says. */
  Seal seal(RouteStep step, Instant at);

  /** Carries it out. Returns the steps that became active. */
  List<RouteStep> perform(Route route, Actor actor, String sealed, Moment now);

  /** Adds what the trail should know of it. */
  AuditEvent told(AuditEvent event, RouteStep step);

  static String stripped(String text) {
    return text == null ? "" : text.strip();
  }

  static String given(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
