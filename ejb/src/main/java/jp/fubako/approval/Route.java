package jp.fubako.approval;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.fubako.routing.StepKind;
import jp.fubako.shared.Verdict;

/**
 * 回議の経路: the way of one subject to its decision. It is born when the drafter submits, goes through
 * the steps of its plan one stage after the other, and ends with one decision or without one. When
 * it is sent back it waits with the drafter; his next submission is a new round with a new sheet,
 * and what was approved before is kept but counts no more.
 *
 * <p>Touches no container: the service locks its row, asks {@link #may}, sets the seal, and
 * performs.
 */
@Entity
@Table(name = "route")
class Route {

  static final int LONGEST_TEXT = 2000;

  @Id private UUID id;

  @Embedded private Subject subject;

  @Enumerated(EnumType.STRING)
  private RouteState state;

  private int round;

  /** Grows with everything that is done; what a page saw. */
  private long revision;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @OneToMany(mappedBy = "route", cascade = CascadeType.ALL)
  @OrderBy("round, stage, line, position")
  private List<RouteStep> steps = new ArrayList<>();

  @OneToMany(mappedBy = "route", cascade = CascadeType.ALL)
  @OrderBy("seq")
  private List<RouteAct> acts = new ArrayList<>();

  @OneToMany(mappedBy = "route", cascade = CascadeType.ALL)
  @OrderBy("round")
  private List<RouteRound> rounds = new ArrayList<>();

  @Version private long version;

  protected Route() {}

  /** A route in its first round, not begun yet. */
  Route(StartApproval c, Subject.Drafter drafter, Instant at) {
    this.id = UUID.randomUUID();
    this.subject = new Subject(c, drafter);
    this.state = RouteState.ROUTING;
    this.startedAt = at;
    openRound(c, at);
    act("SUBMIT", course().origin(), drafter.actor(), "", at);
  }

  private void openRound(StartApproval c, Instant at) {
    round++;
    rounds.add(new RouteRound(this, round, c.sheetFileId(), c.sheetHash()));
    for (int stage = 0; stage < c.plan().stages().size(); stage++) {
      var lines = c.plan().stages().get(stage).lines();
      for (int line = 0; line < lines.size(); line++) {
        var planned = lines.get(line).steps();
        for (int position = 0; position < planned.size(); position++) {
          steps.add(new RouteStep(this, round, stage, line, position, planned.get(position)));
        }
      }
    }
    if (!course().sound()) {
      Verdict.refused(ApprovalRefusal.NOT_ONE_DECIDER).orThrow();
    }
    changed();
    course().origin().activate(at, revision);
  }

  /** Whether the actor may do this now, and if not, why. {@code stepId} only for acts on a step. */
  Verdict may(RouteAction action, UUID stepId, Actor actor) {
    return switch (action) {
      case APPROVE, DECIDE, SEND_BACK, REJECT, MARK_READ -> mayOnStep(action, stepId, actor);
      case WITHDRAW -> notDecided().and(() -> byDrafter(actor));
      case SCRAP -> notDecided().and(() -> bySuperior(actor));
      case RESUBMIT -> mayResubmit(actor);
    };
  }

  private Verdict mayOnStep(RouteAction action, UUID stepId, Actor actor) {
    var found = steps.stream().filter(s -> s.id().equals(stepId)).findFirst();
    if (found.isEmpty()) {
      return Verdict.refused(ApprovalRefusal.NOT_FOUND);
    }
    var step = found.get();
    if (!step.belongsTo(actor)) {
      return Verdict.refused(ApprovalRefusal.NOT_YOUR_STEP, step.fullTitle());
    }
    if (step.actedAt() != null) {
      return Verdict.refused(ApprovalRefusal.ALREADY_DONE, step.actedName(), step.actedAt());
    }
    return open(step).and(() -> fits(action, step));
  }

  private Verdict open(RouteStep step) {
    if (step.round() < round) {
      return Verdict.refused(ApprovalRefusal.OLD_ROUND);
    }
    if (state == RouteState.RETURNED) {
      return returnedMeanwhile();
    }
    return switch (step.state()) {
      case ACTIVE -> Verdict.allowed();
      case WAITING -> Verdict.refused(ApprovalRefusal.NOT_YOUR_TURN);
      default -> notDecided().and(() -> Verdict.refused(ApprovalRefusal.NOTHING_TO_DO));
    };
  }

  private Verdict fits(RouteAction action, RouteStep step) {
    return switch (action) {
      case MARK_READ ->
          step.blocks() ? Verdict.refused(ApprovalRefusal.NOT_A_READ_STEP) : Verdict.allowed();
      case REJECT ->
          step.kind() == StepKind.DECISION
              ? Verdict.allowed()
              : Verdict.refused(ApprovalRefusal.NOT_THE_DECIDER);
      case DECIDE ->
          step.kind() == StepKind.DECISION
              ? Verdict.allowed()
              : Verdict.refused(ApprovalRefusal.NOT_THE_DECIDER);
      default -> step.blocks() ? Verdict.allowed() : Verdict.refused(ApprovalRefusal.ONLY_TO_READ);
    };
  }

  private Verdict notDecided() {
    if (state == RouteState.DECIDED) {
      var by = course().decision();
      return Verdict.refused(ApprovalRefusal.ALREADY_DECIDED, by.actedName(), by.actedAt());
    }
    return state.ended() ? Verdict.refused(ApprovalRefusal.ROUTE_ENDED, state) : Verdict.allowed();
  }

  private Verdict returnedMeanwhile() {
    var last = acts.getLast();
    return Verdict.refused(ApprovalRefusal.RETURNED_MEANWHILE, last.personName(), last.at());
  }

  private Verdict byDrafter(Actor actor) {
    return subject.draftedBy(actor) || subject.headedBy(actor)
        ? Verdict.allowed()
        : Verdict.refused(ApprovalRefusal.NOT_THE_DRAFTER);
  }

  private Verdict bySuperior(Actor actor) {
    return course().decision().belongsTo(actor) || subject.headedBy(actor)
        ? Verdict.allowed()
        : Verdict.refused(ApprovalRefusal.NOT_A_SUPERIOR);
  }

  private Verdict mayResubmit(Actor actor) {
    return notDecided()
        .and(
            () ->
                state == RouteState.RETURNED
                    ? Verdict.allowed()
                    : Verdict.refused(ApprovalRefusal.NOT_RETURNED))
        .and(
            () ->
                subject.draftedBy(actor)
                    ? Verdict.allowed()
                    : Verdict.refused(ApprovalRefusal.NOT_THE_DRAFTER));
  }

  /**
   * Whether the page that acts on a step was made after the step came to its holder. What others do
   * in parallel lines meanwhile does not disturb.
   */
  Verdict seen(UUID stepId, long routeVersion) {
    boolean fresh =
        course().step(stepId).filter(s -> routeVersion >= s.openedRevision()).isPresent();
    return fresh && routeVersion <= revision
        ? Verdict.allowed()
        : Verdict.refused(ApprovalRefusal.CHANGED_SINCE_SEEN);
  }

  /** The drafter's seal is on the sheet: the first stage opens. Returns the steps now active. */
  List<RouteStep> begin(Actor drafter, String sealedSheet, Instant at) {
    var origin = course().origin();
    origin.act(StepAction.APPROVE, drafter, "", sealedSheet, at);
    sheet().sealed(sealedSheet);
    return course().after(origin, at, revision);
  }

  /** 承認 or 決裁, sealed on the sheet. Returns the steps that became active. */
  List<RouteStep> approve(UUID stepId, Actor actor, String words, String sealed, Instant at) {
    may(RouteAction.APPROVE, stepId, actor).orThrow();
    var step = course().step(stepId).orElseThrow();
    var action = step.kind() == StepKind.DECISION ? RouteAction.DECIDE : RouteAction.APPROVE;
    step.act(StepAction.APPROVE, actor, bounded(words), sealed, at);
    sheet().sealed(sealed);
    act(action.name(), step, actor, words, at);
    to(action, at);
    return course().after(step, at, revision);
  }

  /** 差戻し: everybody stops, the drafter corrects. */
  void sendBack(UUID stepId, Actor actor, String why, Instant at) {
    may(RouteAction.SEND_BACK, stepId, actor).and(() -> reasoned(why)).orThrow();
    var step = course().step(stepId).orElseThrow();
    step.act(StepAction.SEND_BACK, actor, bounded(why), null, at);
    course().closeOpen(StepAction.SUSPEND);
    act("SEND_BACK", step, actor, why, at);
    to(RouteAction.SEND_BACK, at);
  }

  /** 否決. */
  void reject(UUID stepId, Actor actor, String why, Instant at) {
    may(RouteAction.REJECT, stepId, actor).and(() -> reasoned(why)).orThrow();
    var step = course().step(stepId).orElseThrow();
    step.act(StepAction.REJECT, actor, bounded(why), null, at);
    course().closeOpen(StepAction.CANCEL);
    act("REJECT", step, actor, why, at);
    to(RouteAction.REJECT, at);
  }

  /** 取下げ or 廃案. */
  void end(RouteAction action, Actor actor, String title, String why, Instant at) {
    may(action, null, actor).and(() -> reasoned(why)).orThrow();
    course().closeOpen(StepAction.CANCEL);
    act(action.name(), null, actor, title, bounded(why), at);
    to(action, at);
  }

  /** A new round with a new sheet; {@link #begin} follows when the drafter's seal is on it. */
  void resubmit(StartApproval c, Subject.Drafter drafter, Instant at) {
    may(RouteAction.RESUBMIT, null, drafter.actor()).orThrow();
    course().closeOpen(StepAction.CANCEL);
    subject.describe(c, drafter);
    openRound(c, at);
    act("RESUBMIT", course().origin(), drafter.actor(), "", at);
    to(RouteAction.RESUBMIT, at);
  }

  /** 供覧を確認した. */
  void markRead(UUID stepId, Actor actor, Instant at) {
    may(RouteAction.MARK_READ, stepId, actor).orThrow();
    var step = course().step(stepId).orElseThrow();
    step.act(StepAction.MARK_READ, actor, "", null, at);
    act("MARK_READ", step, actor, "", at);
    to(RouteAction.MARK_READ, at);
  }

  private void to(RouteAction action, Instant at) {
    state = RouteTables.ROUTE.next(state, action).orElseThrow();
    if (state.ended() && endedAt == null) {
      endedAt = at;
    }
    changed();
  }

  private void changed() {
    revision++;
  }

  private void act(String action, RouteStep step, Actor actor, String words, Instant at) {
    act(action, step.id(), actor, step.fullTitle(), words, at);
  }

  private void act(String action, UUID step, Actor actor, String title, String words, Instant at) {
    acts.add(new RouteAct(this, action, step, actor, title, words, at));
  }

  static Verdict reasoned(String why) {
    return why == null || why.isBlank()
        ? Verdict.refused(ApprovalRefusal.REASON_REQUIRED)
        : Verdict.allowed();
  }

  private static String bounded(String words) {
    if (words.length() > LONGEST_TEXT) {
      Verdict.refused(ApprovalRefusal.TOO_LONG, LONGEST_TEXT).orThrow();
    }
    return words;
  }

  Course course() {
    return new Course(steps.stream().filter(s -> s.round() == round).toList());
  }

  RouteRound sheet() {
    return rounds.getLast();
  }

  String sheetHash() {
    return sheet().sheetHash();
  }

  int actCount() {
    return acts.size();
  }

  UUID id() {
    return id;
  }

  Subject subject() {
    return subject;
  }

  RouteState state() {
    return state;
  }

  int round() {
    return round;
  }

  long revision() {
    return revision;
  }

  Instant startedAt() {
    return startedAt;
  }

  List<RouteStep> steps() {
    return List.copyOf(steps);
  }

  List<RouteAct> acts() {
    return List.copyOf(acts);
  }

  /** 旧版: the sheets of the rounds before this one. */
  List<RouteRound> oldRounds() {
    return List.copyOf(rounds.subList(0, rounds.size() - 1));
  }
}
