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

  @Embedded private Condition condition;

  @OneToMany(mappedBy = "route", cascade = CascadeType.ALL)
  @OrderBy("round, stage, line, position")
  private List<RouteStep> steps = new ArrayList<>();

  @OneToMany(mappedBy = "route", cascade = CascadeType.ALL)
  @OrderBy("seq")
  private List<RouteAct> acts = new ArrayList<>();

  @OneToMany(mappedBy = "route", cascade = CascadeType.ALL)
  @OrderBy("edition")
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
    rounds.add(new RouteRound(this, edition() + 1, c.sheetFileId(), c.sheetHash(), c.spareCells()));
    for (int stage = 0; stage < c.plan().stages().size(); stage++) {
      var lines = c.plan().stages().get(stage).lines();
      for (int line = 0; line < lines.size(); line++) {
        var planned = lines.get(line).steps();
        for (int position = 0; position < planned.size(); position++) {
          var step = planned.get(position);
          steps.add(new RouteStep(this, round, stage, line, position, step, step.cell()));
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
    return new RouteRules(this, actor).may(action, stepId);
  }

  /**
   * Whether the page that acts on a step was made after the step came to its holder. What others do
   * in parallel lines meanwhile does not disturb.
   */
  Verdict seen(UUID stepId, long routeVersion) {
    boolean fresh =
        course().step(stepId).filter(s -> routeVersion >= s.openedRevision()).isPresent();
    return RouteRules.when(fresh && routeVersion <= revision, ApprovalRefusal.CHANGED_SINCE_SEEN);
  }

  /** 紙併用: nobody seals without having seen the paper. */
  Verdict paperSeen(boolean said) {
    return RouteRules.when(said || !subject.paper(), ApprovalRefusal.PAPER_NOT_SEEN);
  }

  /** Keeps with the step that its actor has seen the paper. */
  void sawPaper(UUID stepId, boolean said) {
    course().step(stepId).filter(s -> said && subject.paper()).ifPresent(RouteStep::sawPaper);
  }

  /** The drafter's seal is on the sheet: the first stage opens. Returns the steps now active. */
  List<RouteStep> begin(Actor drafter, String sealedSheet, Moment now) {
    var origin = course().origin();
    origin.act(StepAction.APPROVE, drafter, "", sealedSheet, now.at());
    sheet().sealed(sealedSheet);
    return advance(now);
  }

  /** Opens what has its turn; whoever is passed by rule is told in the history. */
  List<RouteStep> advance(Moment now) {
    var advance = course().advance(now, revision);
    advance.passed().forEach(s -> passed(s, now));
    return advance.opened();
  }

  void passed(RouteStep step, Moment now) {
    var how = step.is(StepState.SKIPPED) ? "SKIP" : "PASS_OVER";
    act(how, step, Actor.SYSTEM, "", now.at());
  }

  /** 承認 or 決裁, sealed on the sheet. Returns the steps that became active. */
  List<RouteStep> approve(UUID stepId, Actor actor, String words, String sealed, Moment now) {
    may(RouteAction.APPROVE, stepId, actor).orThrow();
    var step = course().step(stepId).orElseThrow();
    var action = step.kind() == StepKind.DECISION ? RouteAction.DECIDE : RouteAction.APPROVE;
    step.act(StepAction.APPROVE, actor, bounded(words), sealed, now.at());
    sheet().sealed(sealed);
    act(action.name(), step, actor, words, now.at());
    to(action, now.at());
    return advance(now);
  }

  /** A further sheet of this round takes the place of the last one. */
  void amended(NewSheet made, boolean essence) {
    var sheet = new RouteRound(this, edition() + 1, made.fileId(), made.hash(), made.spareCells());
    rounds.add(sheet.amending(essence));
    subject.amended(made);
    changed();
  }

  /** 版 of the content that is decided on, from 1 over all rounds; 0 before the first. */
  int edition() {
    return rounds.isEmpty() ? 0 : sheet().edition();
  }

  /** The edition since which the essence has not changed. */
  int essence() {
    return rounds.stream()
        .filter(RouteRound::newEssence)
        .mapToInt(RouteRound::edition)
        .max()
        .orElse(1);
  }

  /** 修正承認. */
  Amending amending(Actor actor) {
    return new Amending(this, actor);
  }

  /** 条件付決裁: the decision holds, but nothing is issued before the condition is met. */
  void conditional(String condition) {
    this.condition = Condition.of(bounded(condition));
  }

  /** The drafter says how the condition was met. */
  void fulfil(Actor actor, String how, Instant at) {
    may(RouteAction.FULFIL, null, actor).and(() -> reasoned(how)).orThrow();
    condition.met(actor, bounded(how), at);
    act("FULFIL", course().decision(), actor, how, at);
    to(RouteAction.FULFIL, at);
  }

  /** 代決; the real decider sees it afterwards. Returns the steps that became active. */
  List<RouteStep> actFor(
      UUID stepId, Actor actor, String title, String words, String sealed, Moment now) {
    may(RouteAction.ACT_FOR, stepId, actor).orThrow();
    var rules = new RouteRules(this, actor);
    var step = course().step(stepId).orElseThrow();
    for (var own : course().before(step).stream().filter(rules::ownReview).toList()) {
      if (own.is(StepState.WAITING)) {
        own.activate(now.at(), revision);
      }
      own.act(StepAction.APPROVE, actor, "", sealed, now.at());
      act("APPROVE", own, actor, "", now.at());
    }
    if (step.is(StepState.WAITING)) {
      step.activate(now.at(), revision);
    }
    step.actFor(actor, title, bounded(words), sealed, now.at());
    sheet().sealed(sealed);
    act("ACT_FOR", step.id(), actor, title, words, now.at());
    steps.add(RouteStep.reviewOf(step, sheet().nextSpare()));
    to(RouteAction.ACT_FOR, now.at());
    return advance(now);
  }

  /** 後閲, sealed on the sheet; changes nothing else. */
  void postReview(UUID stepId, Actor actor, String words, String sealed, Instant at) {
    may(RouteAction.POST_REVIEW, stepId, actor).orThrow();
    var step = course().step(stepId).orElseThrow();
    step.act(StepAction.POST_REVIEW, actor, bounded(words), sealed, at);
    sheet().sealed(sealed);
    act("POST_REVIEW", step, actor, words, at);
    to(RouteAction.POST_REVIEW, at);
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

  /** Whether something is unchanged since it came back to the drafter. */
  Verdict unchangedSinceReturn(Instant changedAt) {
    return RouteRules.when(
        !changedAt.isAfter(acts.getLast().at()), ApprovalRefusal.CONTENT_CHANGED);
  }

  /** 仮決裁済: decided for the own section, not yet for the town. */
  boolean provisional() {
    return state == RouteState.ROUTING
        && course().in(StepState.APPROVED).stream().anyMatch(s -> s.kind() == StepKind.PROVISIONAL);
  }

  /** Whether what was decided may be carried out. */
  Verdict mayEnforce() {
    return RouteRules.when(!condition().open(), ApprovalRefusal.CONDITION_OPEN);
  }

  /** Whether nothing of the decision is open any more. */
  Verdict mayComplete() {
    return mayEnforce()
        .and(
            () ->
                course().in(StepState.POST_REVIEW).stream()
                    .findFirst()
                    .map(s -> Verdict.refused(ApprovalRefusal.POST_REVIEW_OPEN, s.fullTitle()))
                    .orElseGet(Verdict::allowed));
  }

  void add(RouteStep step) {
    steps.add(step);
  }

  void to(RouteAction action, Instant at) {
    state = RouteTables.ROUTE.next(state, action).orElseThrow();
    if (state.ended() && endedAt == null) {
      endedAt = at;
    }
    changed();
  }

  void changed() {
    revision++;
  }

  void act(String action, RouteStep step, Actor actor, String words, Instant at) {
    act(action, step.id(), actor, step.fullTitle(), words, at);
  }

  void act(String action, UUID step, Actor actor, String title, String words, Instant at) {
    acts.add(new RouteAct(this, action, step, actor, title, words, at));
  }

  static Verdict reasoned(String why) {
    return RouteRules.when(why != null && !why.isBlank(), ApprovalRefusal.REASON_REQUIRED);
  }

  static String bounded(String words) {
    if (words.length() > LONGEST_TEXT) {
      Verdict.refused(ApprovalRefusal.TOO_LONG, LONGEST_TEXT).orThrow();
    }
    return words;
  }

  /** 条件; never null, though it is stored as nothing when there is none. */
  Condition condition() {
    return condition == null ? Condition.none() : condition;
  }

  /** What leads back or across. */
  Detours detours() {
    return new Detours(this);
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

  /** 旧版: the sheets before this one. */
  List<RouteRound> oldRounds() {
    return List.copyOf(rounds.subList(0, rounds.size() - 1));
  }
}
