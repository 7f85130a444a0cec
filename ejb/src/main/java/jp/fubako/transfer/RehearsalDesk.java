package jp.fubako.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.fubako.organisation.PersonnelService;
import jp.fubako.records.ItemRow;
import jp.fubako.records.RecordsService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.Verdict;
import jp.fubako.transfer.AffectedStep.Fate;

/** Finds out what a transfer would change. Asks the database once for each kind of thing. */
@ApplicationScoped
class RehearsalDesk {

  @Inject private PersonnelService personnel;
  @Inject private TransferRepository repository;
  @Inject private PendingRepository pending;
  @Inject private RecordsService records;
  @Inject private OfficeClock clock;

  public Rehearsal rehearse(TransferPlan plan) {
    var then = personnel.staffing(plan.effectiveOn());
    var reading = new OrderTable(then).read(plan.fileName(), plan.csv());
    var open = plan.state() == TransferState.REHEARSED;
    if (open && !reading.faults().isEmpty()) {
      return new Rehearsal(
          plan.row(),
          reading.faults(),
          List.of(),
          0,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Verdict.refused(TransferRefusal.ROWS_WRONG, reading.faults().size()),
          plan.may(TransferAction.CANCEL, clock.today()));
    }
    var reshuffle =
        new Reshuffle(personnel.staffing(plan.effectiveOn().minusDays(1)), then, reading.orders());
    var changes = reshuffle.changes();
    var steps = steps(plan, reshuffle, changes);
    var empty = OrderPlanner.plan(then, reading.orders()).empty();
    var changed = changes.stream().filter(c -> c.kind() != StaffChange.Kind.UNCHANGED).toList();
    return new Rehearsal(
        plan.row(),
        List.of(),
        changed,
        changes.size() - changed.size(),
        reshuffle.handovers(),
        reshuffle.vacant(),
        steps,
        drafters(reshuffle, changed),
        mayConfirm(plan, empty, steps),
        plan.may(TransferAction.CANCEL, clock.today()));
  }

  private Verdict mayConfirm(TransferPlan plan, boolean empty, List<AffectedStep> steps) {
    var open = steps.stream().filter(s -> s.fate() == Fate.TO_REPOINT).count();
    return plan.may(TransferAction.CONFIRM, clock.today())
        .and(() -> empty ? Verdict.refused(TransferRefusal.NOTHING_CHANGES) : Verdict.allowed())
        .and(
            () ->
                open > 0
                    ? Verdict.refused(TransferRefusal.STEPS_TO_REPOINT, open)
                    : Verdict.allowed());
  }

  private List<AffectedStep> steps(
      TransferPlan plan, Reshuffle reshuffle, List<StaffChange> changes) {
    Map<UUID, Handover> handovers = new HashMap<>();
    reshuffle.handovers().forEach(h -> handovers.put(h.postId(), h));
    var ofPosts = pending.ofPosts(handovers.keySet());
    var ofLeavers = pending.ofPeople(leavers(changes));
    var named = repository.repointed(plan.id());
    var readable = readable(ofPosts, ofLeavers);
    var steps = new ArrayList<AffectedStep>();
    for (var step : ofLeavers) {
      var next = reshuffle.nameOf(named.get(step.stepId()));
      var fate = next.isEmpty() ? Fate.TO_REPOINT : Fate.REPOINTED;
      steps.add(affected(step, readable, reshuffle.nameOf(step.personId()), next, fate));
    }
    for (var step : ofPosts) {
      var handover = handovers.get(step.postId());
      var fate = handover.vacant() ? Fate.VACANT : Fate.GOES_OVER;
      steps.add(affected(step, readable, handover.before(), handover.after(), fate));
    }
    return steps;
  }

  private static Set<UUID> leavers(List<StaffChange> changes) {
    return changes.stream()
        .filter(c -> c.kind() == StaffChange.Kind.RETIRED)
        .map(StaffChange::personId)
        .collect(Collectors.toSet());
  }

  private static AffectedStep affected(
      PendingStep step, Set<UUID> readable, String before, String after, Fate fate) {
    return new AffectedStep(
        step.stepId(),
        step.subjectId(),
        readable.contains(step.subjectId()) ? step.title() : null,
        step.number(),
        step.kind(),
        step.active(),
        step.fullTitle(),
        before,
        after,
        fate);
  }

  private Set<UUID> readable(List<PendingStep> some, List<PendingStep> others) {
    var ids = new ArrayList<PendingStep>(some);
    ids.addAll(others);
    return readable(ids.stream().map(PendingStep::subjectId).collect(Collectors.toSet()));
  }

  private Set<UUID> readable(Collection<UUID> subjects) {
    return subjects.isEmpty()
        ? Set.of()
        : records.readable(subjects).stream().map(ItemRow::id).collect(Collectors.toSet());
  }

  private List<MovingDrafter> drafters(Reshuffle reshuffle, List<StaffChange> changes) {
    Map<UUID, StaffChange> moving =
        changes.stream()
            .filter(c -> c.kind() == StaffChange.Kind.MOVED || c.kind() == StaffChange.Kind.RETIRED)
            .collect(Collectors.toMap(StaffChange::personId, c -> c));
    var cases =
        pending.draftedBy(moving.keySet()).stream()
            .filter(c -> !reshuffle.sectionsThen(c.drafterId()).contains(c.sectionId()))
            .toList();
    var readable = readable(cases.stream().map(OpenCase::subjectId).toList());
    return cases.stream()
        .map(
            c -> {
              var mover = moving.get(c.drafterId());
              return new MovingDrafter(
                  c.subjectId(),
                  readable.contains(c.subjectId()) ? c.title() : null,
                  c.number(),
                  mover.name(),
                  mover.after().stream().findFirst().orElse(""));
            })
        .toList();
  }
}
