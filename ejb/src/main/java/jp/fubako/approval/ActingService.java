package jp.fubako.approval;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.records.RecordsService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;

/** What somebody should know before he decides in the decider's place. */
@Stateless
public class ActingService {

  @Inject private RouteRepository repository;
  @Inject private Attendance attendance;
  @Inject private OrganisationService organisation;
  @Inject private RecordsService records;
  @Inject private AccessService access;
  @Inject private OfficeClock clock;

  /**
   * The rules of 代決, and how each stands for the caller now.
   *
   * @throws RefusedException NOT_FOUND when there is no such subject or it may not be read
   */
  public ActingCheck check(UUID subjectId) {
    var route = repository.bySubject(subjectId).orElseThrow(ActingService::notFound);
    if (records.find(subjectId).isEmpty()) {
      throw notFound();
    }
    var today = clock.today();
    var decision = route.course().decision();
    var rules =
        new ActingRules(route, Actor.of(access.caller()), attendance.acting(decision, today));
    var holder = organisation.holderOf(decision.postId(), today);
    var away = holder.flatMap(h -> organisation.absenceOf(h.personId(), today));
    return new ActingCheck(
        decision.id(),
        decision.fullTitle(),
        holder.map(h -> h.name()).orElse(""),
        away.map(a -> a.reason()).orElse(""),
        away.map(a -> a.untilOn()).map(last -> last.plusDays(1)).orElse(null),
        route.subject().grave(),
        rules.rules(decision.id()));
  }

  private static RefusedException notFound() {
    return new RefusedException(ApprovalRefusal.NOT_FOUND);
  }
}
