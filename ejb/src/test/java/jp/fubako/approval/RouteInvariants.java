package jp.fubako.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.fubako.organisation.PostKind;
import jp.fubako.routing.StepKind;
import jp.fubako.shared.RefusedException;

/** The invariants of domain 2.11 that concern a route, looked at after every act of a history. */
final class RouteInvariants {

  private static final Set<StepState> DONE =
      EnumSet.of(
          StepState.APPROVED,
          StepState.OBJECTED,
          StepState.SKIPPED,
          StepState.POST_REVIEW,
          StepState.POST_REVIEWED,
          StepState.CANCELLED);

  private final OfficeInTime office;
  private String decided;
  private Instant last = Instant.MIN;

  RouteInvariants(OfficeInTime office) {
    this.office = office;
  }

  /** What stood before an act. */
  record Before(Set<String> signatures, int acts, Map<UUID, Instant> acted) {}

  Before before() {
    var acted = new HashMap<UUID, Instant>();
    route().steps().forEach(s -> acted.put(s.id(), s.actedAt()));
    return new Before(signatures(), route().acts().size(), acted);
  }

  private Route route() {
    return office.route();
  }

  private Set<String> signatures() {
    return route().steps().stream()
        .filter(s -> s.sheetHash() != null)
        .map(s -> s.id() + s.sheetHash() + s.actedBy())
        .collect(Collectors.toSet());
  }

  void refused(String before, RefusedException refused) {
    assertTrue(refused.reason() instanceof ApprovalRefusal, "a refusal people understand");
    if (before != null) {
      assertEquals(before, Portrait.of(route()), "a refused act changes nothing");
    }
  }

  void mustFail(boolean done, RouteAction first, RouteAction second) {
    assertFalse(done, () -> second + " after " + first + " on one step: only one succeeds");
  }

  void mustEqual(boolean expected, boolean is, String what) {
    assertEquals(expected, is, what);
  }

  void after(RouteAction action, Actor actor, Before before) {
    var course = route().course();
    assertTrue(route().acts().size() >= before.acts(), "nothing is taken back from the history");
    assertTrue(signatures().containsAll(before.signatures()), "no signature is ever taken away");
    oneDecider(course);
    neverALowerOne(course);
    byWhoeverHoldsThePost(action, actor, before);
    decidedContentStays(course);
    somebodyIsResponsible(course);
    consentsAreGiven(course);
    whatWasReplacedWaitsForNobody();
    fieldsAreUsedOnce();
    timeGoesOn();
  }

  /** Invariant 1. */
  private void oneDecider(Course course) {
    var made =
        route().steps().stream()
            .filter(s -> s.kind() == StepKind.DECISION && s.is(StepState.APPROVED))
            .count();
    assertEquals(route().state() == RouteState.DECIDED ? 1 : 0, made, "one decider");
    var asked = course.steps().stream().filter(s -> s.kind() == StepKind.DECISION).count();
    assertEquals(1, asked, "and one who shall decide");
  }

  /** Invariant 2. */
  private void neverALowerOne(Course course) {
    var kind = kindOf(course.decision().postId());
    assertFalse(
        office.ruled.outranks(kind), () -> kind + " decides what " + office.ruled + " must");
  }

  private PostKind kindOf(UUID post) {
    return OfficeInTime.POSTS.stream()
        .map(office.town::post)
        .filter(p -> p.id().equals(post))
        .findFirst()
        .orElseThrow()
        .kind();
  }

  /** Invariant 3: whoever has acted just now holds the post now, or decided for its holder. */
  private void byWhoeverHoldsThePost(RouteAction action, Actor actor, Before before) {
    for (var step : route().steps()) {
      if (step.kind() == StepKind.ORIGINATE
          || step.actedAt() == null
          || step.actedAt().equals(before.acted().get(step.id()))) {
        continue;
      }
      assertEquals(route().edition(), step.edition(), "he saw what is decided on now");
      assertEquals(actor.personId(), step.actedBy(), "who acted stands in the step");
      assertTrue(
          step.belongsTo(actor) || (action == RouteAction.ACT_FOR && step.actedForHolder()),
          () -> step.fullTitle() + " was acted on by " + actor.name());
    }
  }

  /** Invariant 4: nothing that was decided changes; seals of 後閲 are added to the same sheet. */
  private void decidedContentStays(Course course) {
    if (route().state() != RouteState.DECIDED) {
      assertEquals(null, decided, "a decision is never undone");
      return;
    }
    var decision = course.decision();
    var content =
        List.of(
                route().round(),
                route().sheet().sheetFileId(),
                route().subject().title(),
                route().subject().amount(),
                decision.id(),
                decision.actedAt(),
                decision.sheetHash())
            .toString();
    if (decided == null) {
      decided = content;
    }
    assertEquals(decided, content, "decided content stays as it is");
  }

  /** Invariant 6: somebody can act, or the records office can ask somebody else. */
  private void somebodyIsResponsible(Course course) {
    var waitedFor = course.waitedFor();
    switch (route().state()) {
      case ROUTING -> {
        assertFalse(waitedFor.isEmpty(), "somebody is asked");
        assertTrue(
            waitedFor.stream().anyMatch(s -> !office.town.vacant(s.fullTitle()))
                || route().may(RouteAction.REROUTE, null, office.town.recordsOffice()).isAllowed(),
            "somebody is responsible");
      }
      case RETURNED ->
          assertTrue(
              route().may(RouteAction.RESUBMIT, null, office.town.drafter).isAllowed(),
              "the drafter goes on");
      default -> assertTrue(waitedFor.isEmpty(), "nobody is asked");
    }
    for (var step : waitedFor) {
      assertTrue(
          course.before(step).stream().allMatch(RouteStep::finished),
          "nobody is asked before his turn");
    }
  }

  /** Invariant 11: no decision without the consent of every section, of what it decides. */
  private void consentsAreGiven(Course course) {
    if (route().state() != RouteState.DECIDED) {
      return;
    }
    assertTrue(
        course.in(StepState.OBJECTED).isEmpty()
            || (route().subject().isDisputed() && !course.decision().actedForHolder()),
        "without consent it is marked, and nobody decided it for another");
    for (var step : course.steps()) {
      assertTrue(
          !step.blocks() || DONE.contains(step.state()), "everybody who had to be asked was");
      if (step.kind() == StepKind.CONCURRENCE || step.kind() == StepKind.PROVISIONAL) {
        assertTrue(
            step.is(StepState.APPROVED)
                || step.is(StepState.OBJECTED)
                || step.is(StepState.SKIPPED)
                || step.is(StepState.CANCELLED),
            "consent is given by the section itself");
      }
      if (step.acted() && Amending.OTHERS.contains(step.kind())) {
        assertTrue(
            step.edition() >= route().essence(), "consent is of the essence that is decided");
      }
    }
  }

  private void whatWasReplacedWaitsForNobody() {
    assertTrue(
        route().steps().stream()
            .filter(s -> s.round() < route().round() || s.replaced())
            .noneMatch(s -> s.is(StepState.ACTIVE) || s.is(StepState.WAITING)),
        "what was replaced waits for nobody");
  }

  private void fieldsAreUsedOnce() {
    var decision = route().course().decision();
    var signed =
        route().course().all().stream()
            .filter(s -> s.cell() != null && s.sheetHash() != null)
            .filter(
                s ->
                    s == decision
                        || !decision.actedForHolder()
                        || !s.sheetHash().equals(decision.sheetHash()))
            .map(s -> s.edition() + s.cell())
            .toList();
    assertEquals(signed.size(), Set.copyOf(signed).size(), "a field takes one signature");
  }

  /** Nothing is dated back. */
  private void timeGoesOn() {
    for (var act : route().acts()) {
      assertFalse(
          act.at().isBefore(last) && act == route().acts().getLast(), "no act is back-dated");
    }
    last = route().acts().getLast().at();
  }

  /** What a page would offer to anybody is what the transition table knows. */
  void verdictsFollowTheTable() {
    for (var action : RouteAction.values()) {
      if (RouteTables.ROUTE.next(route().state(), action).isPresent()) {
        continue;
      }
      for (var step : route().steps()) {
        for (var actor : List.of(office.town.drafter, holder(step), office.town.recordsOffice())) {
          assertFalse(
              route().may(action, step.id(), actor).isAllowed(),
              () -> action + " in " + route().state());
        }
      }
    }
  }

  private static Actor holder(RouteStep step) {
    var posts = step.postId() == null ? Set.<UUID>of() : Set.of(step.postId());
    return new Actor(step.actedBy(), "", posts);
  }
}
