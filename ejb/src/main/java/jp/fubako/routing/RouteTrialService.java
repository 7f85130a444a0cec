package jp.fubako.routing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.fubako.authority.AuthorityRuling;
import jp.fubako.authority.AuthorityService;
import jp.fubako.authority.RuleTrials;
import jp.fubako.authority.RuleVersionService;
import jp.fubako.organisation.Duty;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.PersonRow;
import jp.fubako.organisation.UnitRow;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;

/**
 * 専決シミュレーター: who would decide a matter, by which route and why, by the rules that hold or by a
 * version that is still drafted. Nothing is kept.
 */
@Stateless
public class RouteTrialService {

  @Inject private PlanSurvey survey;
  @Inject private AuthorityService authority;
  @Inject private RuleVersionService versions;
  @Inject private OrganisationService organisation;

  /**
   * Plans the route as if the lowest clerk of the unit drafted the matter.
   *
   * @return the route, or why there is none: {@link RoutingRefusal} or an {@link
   *     jp.fubako.authority.AuthorityRefusal}
   * @throws RefusedException for a draft of the rules when the caller does not keep them
   */
  public TrialAnswer tryOut(TryRoute asked) {
    if (asked.versionId() != null) {
      versions.version(asked.versionId());
    }
    try {
      return new TrialAnswer(Verdict.allowed(), trial(asked));
    } catch (RefusedException e) {
      return new TrialAnswer(new Verdict.Refused(e.reason(), e.args()), null);
    }
  }

  private RouteTrial trial(TryRoute asked) {
    var on = asked.on();
    var unit =
        organisation
            .unitByCode(asked.unitCode(), on)
            .orElseThrow(() -> new RefusedException(RoutingRefusal.NO_SUCH_UNIT, asked.unitCode()));
    var drafter =
        drafter(unit, on)
            .orElseThrow(() -> new RefusedException(RoutingRefusal.NOBODY_DRAFTS, unit.name()));
    var request =
        new PlanRequest(
            drafter.duty().postId(),
            asked.matterCode(),
            asked.amount(),
            asked.reservations(),
            null,
            List.of(),
            List.of(),
            on);
    var plan =
        survey.plan(
            request, drafter.person().id(), drafter.person().name(), drafter.duty(), ruling(asked));
    return new RouteTrial(plan, drafter.duty().fullTitle() + " " + drafter.person().name());
  }

  private AuthorityRuling ruling(TryRoute asked) {
    return asked.versionId() == null
        ? authority.rule(asked.matterCode(), asked.amount(), asked.reservations(), asked.on())
        : authority.ruleBy(
            asked.versionId(),
            asked.matterCode(),
            asked.amount(),
            asked.reservations(),
            asked.on());
  }

  private record Drafter(PersonRow person, Duty duty) {}

  private Optional<Drafter> drafter(UnitRow unit, LocalDate on) {
    var staff = organisation.staffOf(unit.id(), on);
    for (var person : staff.reversed()) {
      for (var duty : organisation.dutiesOf(person.id(), on)) {
        if (duty.unitId().equals(unit.id()) || duty.sectionId().equals(unit.id())) {
          return Optional.of(new Drafter(person, duty));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Answers the stored tests of a version; in a transaction of its own, because a refused question
   * rolls its transaction back.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void run(@Observes RuleTrials trials) {
    for (int i = 0; i < trials.tests().size(); i++) {
      var test = trials.tests().get(i);
      try {
        var result =
            trial(
                new TryRoute(
                    trials.versionId(),
                    test.matter(),
                    test.amount(),
                    test.unit(),
                    test.reservations(),
                    trials.on()));
        trials.answer(i, result.decider(), result.route());
      } catch (RefusedException e) {
        trials.refused(i, e);
      }
    }
  }
}
