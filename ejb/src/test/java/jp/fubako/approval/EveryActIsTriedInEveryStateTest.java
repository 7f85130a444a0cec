package jp.fubako.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.fubako.organisation.PostKind;
import jp.fubako.routing.StepKind;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;
import org.junit.jupiter.api.Test;

/**
 * Every act, by everybody, on every step, in every state: what the transition table and domain 2.2
 * do not allow is refused with its code and changes nothing; what they allow leads where the table
 * says. {@link #entitled} is written from the specification, not from the code.
 */
class EveryActIsTriedInEveryStateTest {

  /** What somebody is to a route, or to the step on which he tries to act. */
  enum Role {
    DRAFTER,
    DRAFTERS_HEAD,
    DECIDER,
    ASKED_NOW,
    ASKED_BEFORE,
    ASKED_LATER,
    PASSED_OVER,
    SKIPPED,
    FIRST_IN_ACTING_ORDER,
    RECORDS_OFFICE,
    HOLDER_OF_THE_STEP,
    ACTED_ON_THE_STEP
  }

  private final Situations situations = new Situations();
  private final Town town = situations.town;
  private final Set<String> seen = new TreeSet<>();
  private int tried;

  /** Who may do what at all: domain 2.2, column “actor”. */
  private static Set<Role> entitled(RouteAction action) {
    return switch (action) {
      case APPROVE,
          AMEND,
          OBJECT,
          DECIDE,
          SEND_BACK,
          SEND_BACK_TO,
          REJECT,
          MARK_READ,
          POST_REVIEW,
          PULL_UP ->
          EnumSet.of(Role.HOLDER_OF_THE_STEP);
      case ACT_FOR -> EnumSet.of(Role.FIRST_IN_ACTING_ORDER);
      case RECALL -> EnumSet.of(Role.ACTED_ON_THE_STEP);
      case RECALL_SUBMISSION, RESUBMIT, RESUME -> EnumSet.of(Role.DRAFTER);
      case REROUTE -> EnumSet.of(Role.DRAFTER, Role.ASKED_NOW, Role.RECORDS_OFFICE);
      case WITHDRAW, FULFIL -> EnumSet.of(Role.DRAFTER, Role.DRAFTERS_HEAD);
      case SCRAP -> EnumSet.of(Role.DECIDER, Role.DRAFTERS_HEAD);
    };
  }

  /** In which states of the step an act on it is possible: domain 2.3. */
  private static Set<StepState> open(RouteAction action) {
    return switch (action) {
      case APPROVE -> EnumSet.of(StepState.ACTIVE, StepState.POST_REVIEW);
      case AMEND, OBJECT, DECIDE, SEND_BACK, SEND_BACK_TO, REJECT, MARK_READ ->
          EnumSet.of(StepState.ACTIVE);
      case POST_REVIEW -> EnumSet.of(StepState.POST_REVIEW);
      case RECALL -> EnumSet.of(StepState.APPROVED);
      case PULL_UP -> EnumSet.of(StepState.WAITING);
      case ACT_FOR -> EnumSet.of(StepState.ACTIVE, StepState.WAITING);
      default -> EnumSet.allOf(StepState.class);
    };
  }

  @Test
  void whatIsNotAllowedIsRefusedAndWhatIsAllowedLeadsWhereTheTableSays() {
    for (var situation : situations.all().entrySet()) {
      for (var action : RouteAction.values()) {
        for (var actor : actors()) {
          tryIt(situation, action, actor);
        }
      }
    }
    assertTrue(tried > 20_000, "tried " + tried);
    everyRowOfTheTableWasWalkedByEverybodyEntitled();
  }

  private void tryIt(
      Map.Entry<String, Supplier<Story>> situation, RouteAction action, Actor actor) {
    int steps = Deeds.onStep(action) ? situation.getValue().get().route.steps().size() : 1;
    var story = situation.getValue().get();
    var before = Portrait.of(story.route);
    for (int i = 0; i < steps; i++) {
      var step = Deeds.onStep(action) ? story.route.steps().get(i).id() : null;
      var what = situation.getKey() + ": " + action + " by " + actor.name() + " on " + i;
      if (attempt(story, action, step, actor, what)) {
        story = situation.getValue().get();
        before = Portrait.of(story.route);
      } else {
        assertEquals(before, Portrait.of(story.route), what + ": a refused act changes nothing");
      }
      tried++;
    }
  }

  /** Returns whether it was allowed, and so has changed the route. */
  private boolean attempt(Story story, RouteAction action, UUID step, Actor actor, String what) {
    var deeds = new Deeds(story, situations.plan);
    var route = story.route;
    var state = route.state();
    var verdict = deeds.verdict(action, step, actor);
    if (verdict instanceof Verdict.Refused refused) {
      var thrown =
          assertThrows(
              RefusedException.class, () -> deeds.perform(action, step, actor), () -> what);
      assertEquals(refused.reason(), thrown.reason(), what);
      return false;
    }
    var roles = roles(deeds, route, step, actor);
    var to = RouteTables.ROUTE.next(state, action);
    assertTrue(to.isPresent(), what + ": the table knows no such act");
    assertTrue(roles.stream().anyMatch(entitled(action)::contains), what + ": he is only " + roles);
    if (step != null) {
      assertTrue(open(action).contains(story.any(step).state()), what);
    }
    int acts = route.acts().size();
    deeds.perform(action, step, actor);
    var expected = decides(story, action, step) ? RouteState.DECIDED : to.get();
    assertEquals(expected, route.state(), what);
    assertTrue(route.acts().size() > acts, what + ": the history tells it");
    entitled(action).stream()
        .filter(roles::contains)
        .forEach(role -> seen.add(state + " " + action + " " + role));
    return true;
  }

  /** 承認 of the decision step is 決裁. */
  private static boolean decides(Story story, RouteAction action, UUID step) {
    return (action == RouteAction.APPROVE || action == RouteAction.AMEND)
        && story.any(step).kind() == StepKind.DECISION;
  }

  private void everyRowOfTheTableWasWalkedByEverybodyEntitled() {
    var expected =
        RouteTables.ROUTE.rows().stream()
            .flatMap(
                row ->
                    entitled(row.action()).stream()
                        .map(role -> row.from() + " " + row.action() + " " + role))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, seen);
  }

  private List<Actor> actors() {
    var actors = new ArrayList<Actor>();
    actors.add(town.drafter);
    Stream.of("土木係長", "建設課長補佐", "建設課長", "総務課長", "会計管理者", "財政係長", "副町長", "町長")
        .map(town::actor)
        .forEach(actors::add);
    actors.add(new Actor(UUID.randomUUID(), "無関係 者", Set.of(UUID.randomUUID())));
    actors.add(town.recordsOffice());
    actors.add(Actor.SYSTEM);
    return actors;
  }

  private Set<Role> roles(Deeds deeds, Route route, UUID stepId, Actor actor) {
    var roles = EnumSet.noneOf(Role.class);
    add(roles, Role.DRAFTER, town.drafter.personId().equals(actor.personId()));
    add(roles, Role.DRAFTERS_HEAD, actor.holds(town.post("建設課長").id()));
    add(roles, Role.RECORDS_OFFICE, actor.recordsOffice());
    add(
        roles,
        Role.FIRST_IN_ACTING_ORDER,
        deeds.actingOrder().getFirst().personId().equals(actor.personId()));
    for (var step : route.course().steps()) {
      if (step.postId() != null && actor.posts().contains(step.postId())) {
        add(roles, Role.DECIDER, step.kind() == StepKind.DECISION);
        add(roles, Role.ASKED_NOW, step.is(StepState.ACTIVE) && step.blocks());
        add(roles, Role.ASKED_BEFORE, step.is(StepState.APPROVED));
        add(roles, Role.ASKED_LATER, step.is(StepState.WAITING));
        add(roles, Role.PASSED_OVER, step.is(StepState.POST_REVIEW));
        add(roles, Role.SKIPPED, step.is(StepState.SKIPPED));
      }
    }
    route.steps().stream()
        .filter(s -> s.id().equals(stepId))
        .forEach(
            s -> {
              add(roles, Role.HOLDER_OF_THE_STEP, actor.holds(s.postId()));
              add(roles, Role.ACTED_ON_THE_STEP, s.actedBy(actor));
            });
    return roles;
  }

  private static void add(Set<Role> roles, Role role, boolean holds) {
    if (holds) {
      roles.add(role);
    }
  }

  @Test
  void everybodyIsSomewhereInEveryRole() {
    var found = EnumSet.noneOf(Role.class);
    for (var situation : situations.all().values()) {
      var story = situation.get();
      var deeds = new Deeds(story, situations.plan);
      for (var actor : actors()) {
        for (var step : story.route.steps()) {
          found.addAll(roles(deeds, story.route, step.id(), actor));
        }
      }
    }
    assertEquals(EnumSet.allOf(Role.class), found);
  }

  @Test
  void aStepTakesOnlyWhatItsTableSays() {
    for (var from : StepState.values()) {
      for (var action : StepAction.values()) {
        var step = in(from);
        var to = RouteTables.STEP.next(from, action);
        step.close(action);
        assertEquals(to.orElse(from), step.state(), from + " " + action);
        var acted = in(from);
        if (to.isEmpty()) {
          assertThrows(
              IllegalStateException.class,
              () -> acted.act(action, town.drafter, "", null, Instant.EPOCH),
              from + " " + action);
          assertEquals(from, acted.state());
          assertEquals(null, acted.actedAt());
        }
      }
    }
  }

  /** A step that was led into a state along the table. */
  private RouteStep in(StepState state) {
    var step = new Story(town, town.plan(PostKind.MAYOR)).at("町長");
    for (var action : way(StepState.WAITING, state, EnumSet.noneOf(StepState.class))) {
      step.close(action);
    }
    assertEquals(state, step.state());
    assertFalse(step.replaced());
    return step;
  }

  /** The acts that lead from one state to the other; null when there is no way. */
  private static List<StepAction> way(StepState from, StepState to, Set<StepState> been) {
    if (from == to) {
      return List.of();
    }
    been.add(from);
    for (var row : RouteTables.STEP.rows()) {
      if (row.from() == from && !been.contains(row.to())) {
        var rest = way(row.to(), to, been);
        if (rest != null) {
          return Stream.concat(Stream.of(row.action()), rest.stream()).toList();
        }
      }
    }
    return null;
  }
}
