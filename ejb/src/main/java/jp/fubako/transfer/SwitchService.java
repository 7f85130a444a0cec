package jp.fubako.transfer;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.fubako.access.AccountsService;
import jp.fubako.access.ReaderTokens;
import jp.fubako.approval.StepActivated;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.organisation.PersonnelService;
import jp.fubako.records.RecordsService;
import jp.fubako.routing.StepKind;
import jp.fubako.shared.OfficeClock;

/**
 * What has to be done once when the day of a transfer has come. The assignments switch by
 * themselves; here what waits is shown under its new holder, he is told, may read it, and the trail
 * says so. Done once for each plan, and made good after a time without a server.
 */
@Stateless
public class SwitchService {

  /** What the trail calls it when a step comes to another person by a transfer. */
  public static final String REASSIGNED = "REASSIGNED_BY_TRANSFER";

  /** A step and those between whom it changes. */
  private record Move(PendingStep step, UUID from, UUID to) {}

  @Inject private TransferRepository repository;
  @Inject private PendingRepository pending;
  @Inject private PersonnelService personnel;
  @Inject private RecordsService records;
  @Inject private AccountsService accounts;
  @Inject private AuditService audit;
  @Inject private Event<StepReassigned> reassigned;
  @Inject private Event<StepActivated> activated;
  @Inject private OfficeClock clock;

  /** Confirmed transfers whose day has come and which are not yet in force. */
  public List<UUID> due() {
    return repository.due(clock.today());
  }

  /** Carries out one of them; doing it twice does no harm. */
  public void takeEffect(UUID planId) {
    var plan = repository.locked(planId).orElse(null);
    if (plan == null || !plan.may(TransferAction.TAKE_EFFECT, clock.today()).isAllowed()) {
      return;
    }
    var eve = personnel.storedStaffing(plan.effectiveOn().minusDays(1));
    var day = personnel.storedStaffing(plan.effectiveOn());
    var orders = new OrderTable(day).read(plan.fileName(), plan.csv()).orders();
    var reshuffle = new Reshuffle(eve, day, orders);
    var moves = moves(plan, reshuffle);
    pending.lockRoutes(moves.stream().map(m -> m.step().routeId()).collect(Collectors.toSet()));
    handOver(reshuffle, moves);
    var leavers =
        orders.stream()
            .filter(PersonOrder::retires)
            .map(PersonOrder::personId)
            .collect(Collectors.toSet());
    var closed = accounts.close(leavers);
    plan.takeEffect(clock.now(), clock.today());
    moves.forEach(m -> tell(plan, m));
    moves.forEach(m -> record(plan, reshuffle, m));
    audit.record(
        AuditEvent.of("transfer.takeEffect", plan.id(), plan.fileName())
            .with("on", plan.effectiveOn())
            .with("steps", moves.size())
            .with("accountsClosed", closed));
  }

  private List<Move> moves(TransferPlan plan, Reshuffle reshuffle) {
    Map<UUID, Handover> handovers = new LinkedHashMap<>();
    reshuffle.handovers().forEach(h -> handovers.put(h.postId(), h));
    var moves = new ArrayList<Move>();
    for (var step : pending.ofPosts(handovers.keySet())) {
      moves.add(
          new Move(
              step, reshuffle.holderBefore(step.postId()), reshuffle.holderThen(step.postId())));
    }
    var named = repository.repointed(plan.id());
    for (var step : pending.ofSteps(named.keySet())) {
      moves.add(new Move(step, step.personId(), named.get(step.stepId())));
    }
    return moves;
  }

  private void handOver(Reshuffle reshuffle, List<Move> moves) {
    moves.stream()
        .map(Move::step)
        .filter(s -> s.personId() == null)
        .map(PendingStep::postId)
        .distinct()
        .forEach(post -> pending.nameHolder(post, reshuffle.nameOf(reshuffle.holderThen(post))));
    for (var move : moves) {
      if (move.step().personId() != null) {
        pending.repoint(move.step().stepId(), move.to(), reshuffle.nameOf(move.to()));
      }
    }
    moves.stream()
        .filter(m -> m.to() != null)
        .collect(
            Collectors.groupingBy(
                m -> m.step().subjectId(),
                LinkedHashMap::new,
                Collectors.mapping(m -> ReaderTokens.person(m.to()), Collectors.toSet())))
        .forEach((subject, tokens) -> records.grant(subject, Set.copyOf(tokens)));
  }

  private void record(TransferPlan plan, Reshuffle reshuffle, Move move) {
    var step = move.step();
    audit.record(
        AuditEvent.of("transfer.reassigned", step.subjectId(), step.title())
            .with("event", REASSIGNED)
            .with("step", step.stepId())
            .with("post", step.fullTitle())
            .with("from", reshuffle.nameOf(move.from()))
            .with("to", reshuffle.nameOf(move.to()))
            .with("on", plan.effectiveOn()));
  }

  private void tell(TransferPlan plan, Move move) {
    var step = move.step();
    reassigned.fire(
        new StepReassigned(
            step.subjectId(),
            step.stepId(),
            step.title(),
            step.fullTitle(),
            move.from(),
            move.to(),
            plan.effectiveOn(),
            step.active()));
    if (step.active() && move.to() != null) {
      // to him it is a step that has come just now
      activated.fire(
          new StepActivated(
              step.subjectId(),
              step.routeId(),
              step.stepId(),
              StepKind.valueOf(step.kind()),
              step.postId(),
              step.personId() == null ? null : move.to(),
              step.title()));
    }
  }
}
