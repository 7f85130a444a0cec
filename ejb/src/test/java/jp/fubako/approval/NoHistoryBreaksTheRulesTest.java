package jp.fubako.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.fubako.organisation.PostKind;
import jp.fubako.routing.RoutePlan;
import jp.fubako.routing.StepKind;
import jp.fubako.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever people try in whatever order, the invariants of domain 2.11 hold after every act: one
 * decider (1), never a lower one (2), only the holder acts (3), somebody is always responsible (6),
 * and consent is of what was asked (11). The histories follow from seeds: a failure names its own.
 */
class NoHistoryBreaksTheRulesTest {

  private static final List<String> POSTS =
      List.of("土木係長", "建設課長補佐", "建設課長", "総務課長", "会計管理者", "副町長", "町長");
  private static final Set<StepState> DONE =
      EnumSet.of(
          StepState.APPROVED,
          StepState.OBJECTED,
          StepState.SKIPPED,
          StepState.POST_REVIEW,
          StepState.POST_REVIEWED,
          StepState.CANCELLED);

  private static final int HISTORIES = 500;
  private static final int ACTS = 80;

  private final Map<RouteAction, Integer> performed = new EnumMap<>(RouteAction.class);
  private final Map<RouteState, Integer> ends = new EnumMap<>(RouteState.class);

  @ParameterizedTest
  @ValueSource(longs = {2026, 11, 22, 7})
  void theInvariantsHoldAfterEveryAct(long first) {
    for (long seed = first; seed < first + HISTORIES; seed++) {
      history(seed);
    }
  }

  @Test
  void theHistoriesReachEveryActAndEveryEnd() {
    for (long seed = 0; seed < HISTORIES; seed++) {
      history(seed);
    }
    assertEquals(EnumSet.allOf(RouteAction.class), performed.keySet(), performed::toString);
    assertEquals(EnumSet.allOf(RouteState.class), ends.keySet(), ends::toString);
  }

  private void history(long seed) {
    var random = new Random(seed);
    var town = new Town();
    POSTS.subList(0, 2).stream().filter(p -> random.nextInt(4) == 0).forEach(town::vacate);
    var plan = plan(town, random);
    var story = new Story(town, plan, 12 + random.nextInt(29), random.nextBoolean());
    for (int i = 0; i < ACTS; i++) {
      absences(story, random);
      var before = story.route.acts().size();
      var approvals = approvals(story.route);
      attempt(story, plan, random);
      try {
        assertTrue(story.route.acts().size() >= before, "nothing is taken back from the history");
        assertTrue(
            approvals(story.route).containsAll(approvals), "no signature is ever taken away");
        check(story.route);
      } catch (AssertionError e) {
        throw new AssertionError("seed " + seed + ", act " + i + told(story.route), e);
      }
    }
    ends.merge(story.route.state(), 1, Integer::sum);
  }

  private static String told(Route route) {
    var steps =
        route.course().steps().stream()
            .map(
                s ->
                    s.stage()
                        + "."
                        + s.line()
                        + "."
                        + s.position()
                        + " "
                        + s.fullTitle()
                        + " "
                        + s.state());
    var acts = route.acts().stream().map(a -> a.action() + " " + a.personName());
    return steps.collect(Collectors.joining("\n", "\n", "\n"))
        + acts.collect(Collectors.joining(", "));
  }

  private static RoutePlan plan(Town town, Random random) {
    var decider =
        List.of(PostKind.SECTION_HEAD, PostKind.VICE_MAYOR, PostKind.MAYOR).get(random.nextInt(3));
    var plan = town.plan(decider, "総務課長", "会計管理者");
    return decider != PostKind.SECTION_HEAD && random.nextInt(3) == 0
        ? town.withProvisional(plan, "建設課長")
        : plan;
  }

  private static void absences(Story story, Random random) {
    if (random.nextInt(5) == 0) {
      var presence = Presence.values()[random.nextInt(Presence.values().length)];
      story.away.put(POSTS.get(random.nextInt(3)), presence);
    }
  }

  private static Set<String> approvals(Route route) {
    return route.steps().stream()
        .filter(s -> s.sheetHash() != null)
        .map(s -> s.id() + s.sheetHash() + s.actedBy())
        .collect(Collectors.toSet());
  }

  private void attempt(Story story, RoutePlan plan, Random random) {
    var asked = story.waitedFor();
    var post =
        asked.isEmpty() || random.nextInt(3) == 0
            ? POSTS.get(random.nextInt(POSTS.size()))
            : asked.get(random.nextInt(asked.size()));
    if (story.town.vacant(post)) {
      return;
    }
    var actor = story.town.actor(post);
    var steps = story.route.steps();
    UUID step = steps.get(random.nextInt(steps.size())).id();
    if (random.nextInt(3) > 0) {
      step = story.route.course().activeOf(actor).map(RouteStep::id).orElse(step);
    }
    try {
      perform(story, plan, new Try(post, actor, step), random);
    } catch (RefusedException refused) {
      assertTrue(refused.reason() instanceof ApprovalRefusal, "a refusal people understand");
    }
  }

  /** Who tries, and at which step. */
  private record Try(String post, Actor actor, UUID step) {}

  private void perform(Story story, RoutePlan plan, Try t, Random random) {
    var route = story.route;
    var seal = "sheet-" + UUID.randomUUID();
    switch (random.nextInt(33)) {
      case 0 ->
          count(RouteAction.SEND_BACK, () -> route.sendBack(t.step, t.actor, "理由", story.later()));
      case 1 -> count(RouteAction.REJECT, () -> route.reject(t.step, t.actor, "理由", story.later()));
      case 2, 3 -> end(story, t, random);
      case 4, 5 -> count(RouteAction.RESUBMIT, () -> story.resubmit(plan));
      case 6 ->
          count(
              RouteAction.RESUME,
              () -> route.detours().resume(story.town.drafter, "説明", story.next()));
      case 7 -> sendBackTo(story, t, random);
      case 8, 9 -> count(RouteAction.RECALL, () -> recall(story, t));
      case 10 -> {
        if (random.nextInt(8) == 0) {
          count(
              RouteAction.RECALL_SUBMISSION,
              () -> route.detours().recallSubmission(story.town.drafter, "", story.later()));
        }
      }
      case 11 ->
          count(
              RouteAction.PULL_UP,
              () -> route.detours().pullUp(any(story, t), t.actor, "理由", story.next()));
      case 12 -> actFor(story, t, seal);
      case 13, 14 ->
          count(
              RouteAction.POST_REVIEW,
              () -> route.postReview(any(story, t), t.actor, "", seal, story.later()));
      case 15 -> reroute(story, t, random);
      case 16 -> route.detours().tend(story.next());
      case 17 -> condition(story);
      case 18, 19 -> read(story);
      case 20 -> object(story, t, seal, random);
      default -> approve(story, t, seal);
    }
  }

  private void read(Story story) {
    story.route.course().in(StepState.ACTIVE).stream()
        .filter(s -> !s.blocks())
        .findFirst()
        .ifPresent(
            s ->
                count(
                    RouteAction.MARK_READ,
                    () ->
                        story.route.markRead(
                            s.id(), story.town.actor(s.fullTitle()), story.later())));
  }

  private void approve(Story story, Try t, String seal) {
    story.route.approve(t.step, t.actor, "", seal, story.next());
    performed.merge(RouteAction.APPROVE, 1, Integer::sum);
    if (story.route.state() == RouteState.DECIDED) {
      performed.merge(RouteAction.DECIDE, 1, Integer::sum);
    }
  }

  private void count(RouteAction action, Runnable act) {
    act.run();
    performed.merge(action, 1, Integer::sum);
  }

  /** His own step, whatever its state. */
  private static UUID any(Story story, Try t) {
    return story.route.course().steps().stream()
        .filter(s -> s.belongsTo(t.actor) && s.kind() != StepKind.ORIGINATE)
        .map(RouteStep::id)
        .findFirst()
        .orElse(t.step);
  }

  private static void recall(Story story, Try t) {
    story.route.detours().recall(any(story, t), t.actor, "", story.next());
  }

  private void end(Story story, Try t, Random random) {
    if (random.nextInt(20) > 0) {
      return;
    }
    if (random.nextBoolean()) {
      var drafter = story.town.drafter;
      count(
          RouteAction.WITHDRAW,
          () -> story.route.end(RouteAction.WITHDRAW, drafter, "", "理由", story.later()));
    } else {
      count(
          RouteAction.SCRAP,
          () -> story.route.end(RouteAction.SCRAP, t.actor, "", "理由", story.later()));
    }
  }

  private void sendBackTo(Story story, Try t, Random random) {
    var earlier =
        story.route.course().step(t.step).stream()
            .flatMap(s -> story.route.course().earlierActors(s).stream())
            .toList();
    if (!earlier.isEmpty()) {
      var target = earlier.get(random.nextInt(earlier.size())).id();
      count(
          RouteAction.SEND_BACK_TO,
          () -> story.route.detours().sendBackTo(t.step, target, t.actor, "理由", story.next()));
    }
  }

  private void object(Story story, Try t, String seal, Random random) {
    var higher =
        story.route.course().decision().fullTitle().equals("町長") || random.nextBoolean()
            ? null
            : new RouteChange.Raise(story.town.asked("町長", StepKind.DECISION), "町長決裁");
    count(
        RouteAction.OBJECT,
        () -> story.route.detours().object(t.step, t.actor, "理由", seal, higher, story.next()));
  }

  private void actFor(Story story, Try t, String seal) {
    var step = story.route.course().decision();
    var facts = new ActingFacts(true, true, List.of(story.town.holder(t.post)));
    var reason = new ActingReason("急ぐ", "", true);
    new ActingRules(story.route, t.actor, facts).may(step.id(), reason).orThrow();
    count(
        RouteAction.ACT_FOR,
        () -> story.route.actFor(step.id(), t.actor, "代理の職", reason.words(), seal, story.next()));
  }

  private void reroute(Story story, Try t, Random random) {
    var town = story.town;
    RouteChange change =
        switch (random.nextInt(6)) {
          case 0 -> new RouteChange.Before(t.step, town.asked("財政係長", StepKind.REVIEW));
          case 1 -> new RouteChange.Beside(t.step, town.asked("財政係長", StepKind.CONCURRENCE));
          case 2 -> new RouteChange.Notice(town.asked("財政係長", StepKind.POST_NOTICE));
          case 3 -> new RouteChange.Remove(t.step);
          case 4 -> Rerouting.move(story.route, t.step, random.nextBoolean());
          default -> new RouteChange.Raise(town.asked("町長", StepKind.DECISION), "町長決裁");
        };
    count(
        RouteAction.REROUTE,
        () -> story.route.detours().reroute(change, town.recordsOffice(), "理由", story.next()));
  }

  private void condition(Story story) {
    if (story.route.state() == RouteState.DECIDED && !story.route.condition().open()) {
      story.route.conditional("条件");
    }
    count(RouteAction.FULFIL, () -> story.route.fulfil(story.town.drafter, "充足", story.later()));
  }

  private static void check(Route route) {
    var course = route.course();
    oneDecider(route, course);
    var waitedFor = course.waitedFor();
    if (route.state() == RouteState.ROUTING) {
      assertFalse(waitedFor.isEmpty(), "somebody is responsible");
    } else {
      assertTrue(waitedFor.isEmpty(), "nobody is asked");
    }
    for (var step : waitedFor) {
      assertTrue(
          course.before(step).stream().allMatch(RouteStep::finished),
          "nobody is asked before his turn");
    }
    verdictsFollowTheTable(route);
    if (route.state() == RouteState.DECIDED) {
      assertTrue(
          course.steps().stream().filter(RouteStep::blocks).allMatch(s -> DONE.contains(s.state())),
          "everybody who had to be asked was");
      consentsAreGiven(route, course);
    }
    assertTrue(
        route.steps().stream()
            .filter(s -> s.round() < route.round() || s.replaced())
            .noneMatch(s -> s.is(StepState.ACTIVE) || s.is(StepState.WAITING)),
        "what was replaced waits for nobody");
    fieldsAreUsedOnce(route);
  }

  /** What a page would offer to anybody is what the transition table knows. */
  private static void verdictsFollowTheTable(Route route) {
    var somebody = new Actor(route.subject().drafterId(), "", Set.of());
    for (var action : RouteAction.values()) {
      for (var step : route.steps()) {
        var holder =
            new Actor(step.actedBy(), "", step.postId() == null ? Set.of() : Set.of(step.postId()));
        for (var actor : List.of(somebody, holder)) {
          assertTrue(
              !route.may(action, step.id(), actor).isAllowed()
                  || RouteTables.ROUTE.next(route.state(), action).isPresent(),
              () -> action + " in " + route.state());
        }
      }
    }
  }

  private static void oneDecider(Route route, Course course) {
    var decided =
        route.steps().stream()
            .filter(s -> s.kind() == StepKind.DECISION && s.is(StepState.APPROVED))
            .count();
    assertEquals(route.state() == RouteState.DECIDED ? 1 : 0, decided, "one decider");
    assertEquals(
        1,
        course.steps().stream().filter(s -> s.kind() == StepKind.DECISION).count(),
        "and one who shall decide");
  }

  /** No decision without the consent of every section that was asked. */
  private static void consentsAreGiven(Route route, Course course) {
    assertTrue(
        course.in(StepState.OBJECTED).isEmpty()
            || (route.subject().isDisputed() && !course.decision().actedForHolder()),
        "without consent it is marked, and nobody decided it for another");
    assertTrue(
        course.steps().stream()
            .filter(s -> s.kind() == StepKind.CONCURRENCE || s.kind() == StepKind.PROVISIONAL)
            .allMatch(
                s ->
                    s.is(StepState.APPROVED)
                        || s.is(StepState.OBJECTED)
                        || s.is(StepState.SKIPPED)
                        || s.is(StepState.CANCELLED)),
        "consent is given by the section itself");
  }

  private static void fieldsAreUsedOnce(Route route) {
    var signed =
        Stream.of(route)
            .flatMap(r -> r.course().all().stream())
            .filter(s -> s.cell() != null && s.sheetHash() != null)
            .filter(s -> !sameAct(route, s))
            .map(RouteStep::cell)
            .toList();
    assertEquals(signed.size(), Set.copyOf(signed).size(), "a field takes one signature");
  }

  /** His own review was satisfied by his 代決 and bears no signature of its own. */
  private static boolean sameAct(Route route, RouteStep step) {
    var decision = route.course().decision();
    return decision.actedForHolder()
        && step != decision
        && step.sheetHash().equals(decision.sheetHash());
  }
}
