package jp.fubako.bulk;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.fubako.approval.ApprovalService;
import jp.fubako.approval.DecideStep;
import jp.fubako.approval.RouteAction;
import jp.fubako.audit.Audited;
import jp.fubako.drafting.DraftingService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;

/** 一括承認 of 軽易 cases, one after the other through {@link ApprovalService}. */
@Audited
@Stateless
public class BulkService {

  /** More than one can look through at a sitting. */
  public static final int MOST = 30;

  @Inject private BulkRepository repository;
  @Inject private ApprovalService approval;
  @Inject private DraftingService drafting;
  @Inject private OfficeClock clock;

  /** Those of the subjects that may be approved together with others today. */
  public Set<UUID> light(Collection<UUID> subjects) {
    var rules = rules();
    return repository.facts(subjects).entrySet().stream()
        .filter(e -> rules.may(e.getValue()).isAllowed())
        .map(e -> e.getKey())
        .collect(Collectors.toUnmodifiableSet());
  }

  private LightRules rules() {
    return new LightRules(
        repository.holding(clock.today()).stream()
            .map(LightMatter::matterCode)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * What the caller has chosen, each with its own verdict.
   *
   * @throws RefusedException TOO_MANY, and NOT_FOUND of what he may not read
   */
  public List<BulkCase> chosen(List<UUID> subjects) {
    if (subjects.size() > MOST) {
      throw new RefusedException(BulkRefusal.TOO_MANY, MOST);
    }
    var rules = rules();
    var facts = repository.facts(subjects);
    return subjects.stream().map(id -> chosen(id, rules.may(facts.get(id)))).toList();
  }

  private BulkCase chosen(UUID id, Verdict light) {
    var route = approval.decision(id);
    var proposal = drafting.detail(id);
    var verdict =
        route.myStepId() == null
            ? route.verdicts().get(RouteAction.APPROVE)
            : light.and(() -> route.verdicts().get(RouteAction.APPROVE));
    return new BulkCase(
        id,
        route.myStepId(),
        route.routeVersion(),
        route.myStepKind(),
        route.title(),
        route.section(),
        route.drafter(),
        route.amount(),
        proposal.matterName(),
        proposal.fields().inquiry(),
        proposal.attachments().size(),
        verdict);
  }

  /**
   * Approves one of several, with the same verdict, seal and trail as alone.
   *
   * @return allowed when it is done (now or before under this key), otherwise why it is not: that
   *     concerns this case only
   * @throws RefusedException when the key does not open: that concerns all
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Verdict approve(BulkStep c) {
    var light = rules().may(repository.facts(List.of(c.subjectId())).get(c.subjectId()));
    if (!light.isAllowed()) {
      return light;
    }
    try {
      approval.approve(
          new DecideStep(
              c.stepId(),
              c.routeVersion(),
              c.requestKey(),
              c.comment(),
              null,
              c.pin(),
              c.bulkId(),
              false));
      return Verdict.allowed();
    } catch (RefusedException refused) {
      if (refused.reason().feature().equals("sealing")) {
        throw refused;
      }
      return new Verdict.Refused(refused.reason(), refused.args());
    }
  }
}
