package jp.fubako.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.fubako.access.AccessService;
import jp.fubako.access.Caller;
import jp.fubako.approval.AmendStep;
import jp.fubako.approval.AmendingService;
import jp.fubako.authority.AuthorityRuling;
import jp.fubako.authority.AuthorityService;
import jp.fubako.drafting.AmendDraft;
import jp.fubako.drafting.DraftAmendService;
import jp.fubako.drafting.DraftFields;
import jp.fubako.sealing.OpenedKey;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.Verdict;

/** The amendment in one transaction, with a key that was opened before it. */
@ApplicationScoped
class AmendmentAct {

  @Inject private AmendingService routes;
  @Inject private DraftAmendService drafts;
  @Inject private AuthorityService authority;
  @Inject private AccessService access;
  @Inject private OfficeClock clock;

  /** Looks before the key is opened; the outcome when the request had been performed already. */
  @Transactional
  public Optional<AmendmentOutcome> before(AmendCase c) {
    var earlier = routes.before(step(c, c.essence()));
    if (earlier.isPresent()) {
      return earlier.map(o -> new AmendmentOutcome(o.state(), c.essence(), Set.of(), o.repeated()));
    }
    var subject = routes.subjectOf(c.stepId());
    var old = drafts.fields(subject);
    var now = c.fields().onto(old);
    drafts.may(subject, now).and(() -> sameRoute(old, now)).orThrow();
    return Optional.empty();
  }

  @Transactional
  public AmendmentOutcome perform(AmendCase c, OpenedKey key) {
    var old = drafts.fields(routes.lock(c.stepId()));
    var now = c.fields().onto(old);
    var touched = Essence.touched(old, now);
    boolean essence = c.essence() || !touched.isEmpty();
    var outcome =
        routes.amend(
            step(c, essence),
            key,
            order -> {
              sameRoute(old, now).orThrow();
              var who = by(access.caller());
              return drafts.amend(
                  new AmendDraft(order.subjectId(), now, who, essence, c.words()), order);
            });
    return new AmendmentOutcome(outcome.state(), essence, touched, outcome.repeated());
  }

  private static AmendStep step(AmendCase c, boolean essence) {
    var words = c.words() == null ? "" : c.words().strip();
    return new AmendStep(
        c.stepId(), c.routeVersion(), c.requestKey(), essence, c.paperSeen(), words);
  }

  private static String by(Caller caller) {
    return (caller.mainDuty().map(d -> d.fullTitle()).orElse("") + " " + caller.name()).strip();
  }

  /** A higher decider or another consent is asked for only by the drafter, on a new route. */
  private Verdict sameRoute(DraftFields old, DraftFields now) {
    if (Objects.equals(old.amount(), now.amount())
        && Objects.equals(old.matterCode(), now.matterCode())) {
      return Verdict.allowed();
    }
    return RouteChecks.covers(ruling(old), ruling(now));
  }

  private AuthorityRuling ruling(DraftFields f) {
    return authority.rule(f.matterCode(), f.amount(), f.reservations(), clock.today());
  }
}
