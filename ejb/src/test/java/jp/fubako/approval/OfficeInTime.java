package jp.fubako.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.fubako.organisation.PostKind;
import jp.fubako.routing.RoutePlan;
import jp.fubako.routing.StepKind;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;

/**
 * One subject in an office that lives on while it is on its way: people come and go, are away, move
 * on April 1, and the clock jumps over the ends of the year. Whatever is tried is tried through the
 * aggregate; {@link RouteInvariants} looks after each act.
 */
final class OfficeInTime {

  static final List<String> POSTS =
      List.of("土木係長", "建設課長補佐", "建設課長", "総務課長", "会計管理者", "副町長", "町長", "財政係長");

  /** With what a history begins. */
  record Opening(int decider, int spares, boolean grave, boolean provisional, int vacant) {}

  /** A choice among whatever there is: taken modulo its number. */
  record Choice(int who, int where, int what) {}

  final Town town = new Town();
  final RoutePlan plan;
  final Story story;
  final PostKind ruled;
  private final Deeds deeds;
  private final RouteInvariants invariants;
  private final List<Actor> former = new ArrayList<>();
  private final Map<String, LocalDate> transfers = new HashMap<>();
  private final Set<String> vacant = new HashSet<>();
  private final List<RouteAction> performed = new ArrayList<>();
  private int people;
  private int tried;

  OfficeInTime(Opening opening) {
    ruled =
        List.of(PostKind.SECTION_HEAD, PostKind.VICE_MAYOR, PostKind.MAYOR)
            .get(opening.decider() % 3);
    for (int i = 0; i < 2; i++) {
      if ((opening.vacant() >> i & 1) == 1) {
        vacate(i);
      }
    }
    var laid = town.plan(ruled, "総務課長", "会計管理者");
    plan =
        opening.provisional() && ruled != PostKind.SECTION_HEAD
            ? town.withProvisional(laid, "建設課長")
            : laid;
    story = new Story(town, plan, opening.spares(), opening.grave());
    vacant.forEach(post -> story.away.put(post, Presence.VACANT));
    deeds = new Deeds(story, plan);
    invariants = new RouteInvariants(this);
  }

  Route route() {
    return story.route;
  }

  /** Somebody tries something; returns whether he could. */
  boolean attempt(RouteAction action, Choice choice) {
    var likely = likely(action);
    if (likely.isPresent() && choice.where() % 4 > 0) {
      return attempt(action, likely.get().step(), likely.get().actor());
    }
    var actor = actor(choice.who());
    return actor != null && attempt(action, step(choice, actor), actor);
  }

  /** That a refused act changes nothing is tried elsewhere, too: here one in eight is looked at. */
  private boolean looksClosely() {
    return tried++ % 8 == 0;
  }

  /** Who tries, and on which step. */
  private record Try(Actor actor, UUID step) {}

  /** Who could do what only few can. */
  private Optional<Try> likely(RouteAction action) {
    var course = route().course();
    return switch (action) {
      case RECALL_SUBMISSION, RESUBMIT, RESUME, FULFIL ->
          Optional.of(new Try(town.drafter, course.origin().id()));
      case ACT_FOR ->
          deeds.actingOrder().stream()
              .findFirst()
              .map(deputy -> new Try(Town.actor(deputy), course.decision().id()));
      case REJECT -> holder(List.of(course.decision()), StepState.ACTIVE);
      case RECALL -> holder(course.steps().reversed(), StepState.APPROVED);
      case POST_REVIEW -> holder(course.steps(), StepState.POST_REVIEW);
      case MARK_READ ->
          holder(course.steps().stream().filter(s -> !s.blocks()).toList(), StepState.ACTIVE);
      default -> Optional.empty();
    };
  }

  private Optional<Try> holder(List<RouteStep> steps, StepState state) {
    return steps.stream()
        .filter(s -> s.is(state) && s.kind() != StepKind.ORIGINATE)
        .filter(s -> !town.vacant(s.fullTitle()))
        .findFirst()
        .map(s -> new Try(town.actor(s.fullTitle()), s.id()));
  }

  private boolean attempt(RouteAction action, UUID step, Actor actor) {
    deeds.ofEssence(performed.size() % 2 == 0);
    var before = looksClosely() ? Portrait.of(route()) : null;
    var acts = invariants.before();
    try {
      deeds.perform(action, step, actor);
    } catch (RefusedException refused) {
      invariants.refused(before, refused);
      return false;
    }
    performed.add(action);
    invariants.after(action, actor, acts);
    return true;
  }

  /** The same request arrives twice, or somebody else was faster: the second changes nothing. */
  boolean twice(RouteAction first, RouteAction second, Choice choice) {
    var actor = actor(choice.who());
    if (actor == null) {
      return false;
    }
    var step = step(choice, actor);
    if (!attempt(first, step, actor)) {
      return false;
    }
    if (Deeds.onStep(first) && Deeds.onStep(second) && !reversible(first, second)) {
      invariants.mustFail(attempt(second, step, actor), first, second);
    }
    return true;
  }

  /** What may rightly follow on the same step. */
  private static boolean reversible(RouteAction first, RouteAction second) {
    boolean approved =
        first == RouteAction.APPROVE || first == RouteAction.AMEND || first == RouteAction.DECIDE;
    return (approved && second == RouteAction.RECALL)
        || first == RouteAction.PULL_UP
        || first == RouteAction.ACT_FOR;
  }

  /** The page of a step is shown, something else happens, and then the page acts. */
  boolean stale(RouteAction action, Choice choice) {
    var actor = actor(choice.who());
    if (actor == null) {
      return false;
    }
    var step = step(choice, actor);
    long seen = route().revision();
    attempt(action, new Choice(choice.what(), choice.where(), choice.who()));
    var fresh = route().course().step(step).filter(s -> s.openedRevision() <= seen);
    assertSeen(step, seen, fresh.isPresent());
    return true;
  }

  private void assertSeen(UUID step, long seen, boolean fresh) {
    invariants.mustEqual(fresh, route().seen(step, seen).isAllowed(), "a page that is out of date");
  }

  void condition(String words) {
    if (route().state() == RouteState.DECIDED && !route().condition().open()) {
      route().conditional(words);
    }
  }

  /** 経路変更 of every kind by the records office. */
  void reroute(Choice choice) {
    var step = step(choice, town.recordsOffice());
    RouteChange change =
        switch (choice.what() % 5) {
          case 0 -> new RouteChange.Before(step, town.asked("財政係長", StepKind.REVIEW));
          case 1 -> new RouteChange.Beside(step, town.asked("財政係長", StepKind.CONCURRENCE));
          case 2 -> new RouteChange.Remove(step);
          case 3 -> Rerouting.move(route(), step, choice.who() % 2 == 0);
          default -> new RouteChange.Raise(town.asked("町長", StepKind.DECISION), "町長決裁");
        };
    var before = Portrait.of(route());
    var acts = invariants.before();
    try {
      route().detours().reroute(change, town.recordsOffice(), "理由", story.next());
      invariants.after(RouteAction.REROUTE, town.recordsOffice(), acts);
    } catch (RefusedException refused) {
      invariants.refused(before, refused);
    }
  }

  /** Ten minutes have passed. */
  void tend() {
    route().detours().tend(story.next());
    invariants.after(null, Actor.SYSTEM, invariants.before());
  }

  void absence(Choice choice) {
    var post = POSTS.get(choice.who() % POSTS.size());
    if (!vacant.contains(post)) {
      var presence = List.of(Presence.PRESENT, Presence.ABSENT, Presence.PASSED_OVER);
      story.away.put(post, presence.get(choice.what() % presence.size()));
    }
  }

  void vacate(int which) {
    var post = POSTS.get(which % POSTS.size());
    if (vacant.add(post)) {
      former.add(without(town.actor(post)));
      town.vacate(post);
      if (story != null) {
        story.away.put(post, Presence.VACANT);
      }
    }
  }

  /** 発令: somebody else holds the post from April 1, or at once. */
  void transfer(Choice choice) {
    var post = POSTS.get(choice.who() % POSTS.size());
    var today = OfficeClock.dateOf(story.now());
    transfers.put(post, choice.what() % 2 == 0 ? today : next(MonthDay.of(4, 1), today));
    settle();
  }

  private void settle() {
    var today = OfficeClock.dateOf(story.now());
    var due =
        transfers.entrySet().stream()
            .filter(t -> !t.getValue().isAfter(today))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    for (var post : due) {
      transfers.remove(post);
      if (!vacant.remove(post)) {
        former.add(without(town.actor(post)));
      }
      town.succeed(post, "新任 " + ++people);
      story.away.put(post, Presence.PRESENT);
    }
  }

  /** To the last minute of March or of the year: the next act falls into the new one. */
  void jump(Choice choice) {
    var last = choice.what() % 2 == 0 ? MonthDay.of(3, 31) : MonthDay.of(12, 31);
    var day = next(last, OfficeClock.dateOf(story.now()));
    story.jump(instant(day, choice.where() % 3 == 0 ? LocalTime.NOON : LocalTime.of(23, 59, 30)));
    settle();
  }

  /** A night or a week passes. */
  void pass(Choice choice) {
    story.jump(story.now().plus(java.time.Duration.ofHours(choice.what() % 200)));
    settle();
  }

  private static LocalDate next(MonthDay day, LocalDate after) {
    var thisYear = day.atYear(after.getYear());
    return thisYear.isAfter(after) ? thisYear : day.atYear(after.getYear() + 1);
  }

  private static Instant instant(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(OfficeClock.ZONE).toInstant();
  }

  private static Actor without(Actor former) {
    return new Actor(former.personId(), former.name() + "（前任）", Set.of());
  }

  /**
   * Mostly one who is asked; sometimes anybody, also one who has gone. Null: the post is vacant.
   */
  private Actor actor(int who) {
    var asked = story.waitedFor();
    if (who % 3 > 0 && !asked.isEmpty()) {
      return present(asked.get(who / 3 % asked.size()));
    }
    return switch (who / 3 % 12) {
      case 8, 9 -> town.drafter;
      case 10 -> town.recordsOffice();
      case 11 -> former.isEmpty() ? Actor.SYSTEM : former.get(who / 36 % former.size());
      default -> present(POSTS.get(who / 3 % 12));
    };
  }

  private Actor present(String post) {
    return town.vacant(post) ? null : town.actor(post);
  }

  /** Mostly the one that waits for him; sometimes his own in any state, sometimes any. */
  private UUID step(Choice choice, Actor actor) {
    var steps = route().steps();
    var own =
        steps.stream()
            .filter(s -> s.kind() != StepKind.ORIGINATE && !s.replaced() && s.belongsTo(actor))
            .map(RouteStep::id)
            .toList();
    var active = route().course().activeOf(actor).map(RouteStep::id);
    return switch (choice.where() % 4) {
      case 0 -> steps.get(choice.where() / 4 % steps.size()).id();
      case 1 -> own.isEmpty() ? steps.getLast().id() : own.get(choice.where() / 4 % own.size());
      default -> active.orElseGet(() -> own.isEmpty() ? steps.getFirst().id() : own.getLast());
    };
  }

  void verdictsFollowTheTable() {
    invariants.verdictsFollowTheTable();
  }

  /** What succeeded, in order. */
  List<RouteAction> performed() {
    return performed;
  }

  @Override
  public String toString() {
    return performed + "\n" + Portrait.of(route());
  }
}
