package jp.fubako.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.access.Caller;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;

/** Deadlines of what waits: lists, 督促 and reminders. */
@Audited
@Stateless
public class DeadlineService {

  @Inject private WaitingLists lists;
  @Inject private CaseRepository cases;
  @Inject private DeadlineRepository deadlines;
  @Inject private NewsDesk desk;
  @Inject private AccessService access;
  @Inject private AuditService audit;
  @Inject private OfficeClock clock;

  /** What waits: 至急 first, then by due date. */
  public List<WaitingRow> waiting(DeadlineBox box) {
    return lists.of(box, access.caller());
  }

  /**
   * 督促: tells those whom a step asks, at once; once a day for each step.
   *
   * @throws RefusedException NOT_DRAFTER, NOT_WAITING, URGED_TODAY
   */
  public void urge(UUID stepId) {
    var caller = access.caller();
    var found = drafted(stepId, caller);
    deadlines.lockRoute(found.routeId());
    var facts = drafted(stepId, caller);
    lists.mayUrge(facts, stepId, caller).orThrow();
    deadlines.add(new StepUrge(stepId, clock.today(), caller, clock.now()));
    desk.put(News.of(NoticeKind.URGED, facts.itemId(), stepId, caller.personId(), caller.name()));
    audit.record(
        AuditEvent.of("notice.urge", facts.itemId())
            .with("step", stepId)
            .with("post", facts.step(stepId).map(StepFacts::fullTitle).orElse("")));
  }

  /**
   * Reminders of one step.
   *
   * @param days working days before the due date, or of waiting without one
   * @throws RefusedException NOT_DRAFTER, NOT_WAITING, DAYS_WRONG
   */
  public void remind(UUID stepId, boolean wanted, int days) {
    var caller = access.caller();
    var facts = drafted(stepId, caller);
    mayChange(facts, stepId, caller).orThrow();
    var reminder = deadlines.reminder(stepId).orElseGet(() -> new StepReminder(stepId));
    reminder.set(wanted, days);
    deadlines.save(stepId, reminder);
    audit.record(
        AuditEvent.of("notice.remind", facts.itemId())
            .with("step", stepId)
            .with("wanted", wanted)
            .with("days", days));
  }

  private static Verdict mayChange(CaseFacts facts, UUID stepId, Caller caller) {
    return WaitingLists.mayPress(facts, stepId, caller.personId(), false);
  }

  /** The case of a step; somebody else's answers as if there were none. */
  private CaseFacts drafted(UUID stepId, Caller caller) {
    return Optional.ofNullable(stepId)
        .flatMap(cases::ofStep)
        .filter(c -> cases.opens(c.itemId(), caller.readerTokens()))
        .orElseThrow(() -> new RefusedException(NoticeRefusal.NOT_WAITING));
  }
}
