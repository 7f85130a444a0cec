package jp.fubako.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import jp.fubako.organisation.PostKind;
import jp.fubako.routing.RoutePlan;
import jp.fubako.routing.StepKind;
import jp.fubako.shared.RefusedException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever people try in whatever order, the invariants of domain 2.11 hold. */
class NoHistoryBreaksTheRulesTest {

  private static final List<String> POSTS =
      List.of("土木係長", "建設課長補佐", "建設課長", "総務課長", "会計管理者", "副町長", "町長");

  @Property(tries = 400)
  void invariantsHoldAfterEveryAct(@ForAll long seed) {
    var random = new Random(seed);
    var town = new Town();
    POSTS.subList(0, 2).forEach(p -> maybeVacate(town, p, random));
    var decider =
        List.of(PostKind.SECTION_HEAD, PostKind.VICE_MAYOR, PostKind.MAYOR).get(random.nextInt(3));
    var plan = town.plan(decider, "総務課長", "会計管理者");
    var story = new Story(town, plan);
    String decidedSheet = null;
    int acts = 0;
    for (int i = 0; i < 60; i++) {
      int before = story.route.acts().size();
      attempt(story, plan, random);
      acts = Math.max(acts, story.route.acts().size());
      assertTrue(story.route.acts().size() >= before, "nothing is taken back from the history");
      check(story.route);
      if (story.route.state() == RouteState.DECIDED) {
        decidedSheet = decidedSheet == null ? story.route.sheetHash() : decidedSheet;
        assertEquals(decidedSheet, story.route.sheetHash(), "what was decided never changes");
      }
    }
  }

  private static void maybeVacate(Town town, String post, Random random) {
    if (random.nextInt(4) == 0) {
      town.vacate(post);
    }
  }

  private static void attempt(Story story, RoutePlan plan, Random random) {
    var post = POSTS.get(random.nextInt(POSTS.size()));
    if (story.town.vacant(post)) {
      return;
    }
    var actor = story.town.actor(post);
    var steps = new ArrayList<>(story.route.steps());
    UUID step = steps.get(random.nextInt(steps.size())).id();
    if (random.nextInt(3) > 0) {
      step = story.route.course().activeOf(actor).map(RouteStep::id).orElse(step);
    }
    try {
      switch (random.nextInt(20)) {
        case 0, 1 -> story.route.sendBack(step, actor, "理由", story.later());
        case 2 -> story.route.reject(step, actor, "理由", story.later());
        case 3 -> end(story, RouteAction.WITHDRAW, actor, random);
        case 4 -> end(story, RouteAction.SCRAP, actor, random);
        case 5, 6, 7 -> story.resubmit(plan);
        default ->
            story.route.approve(step, actor, "", "sheet-" + UUID.randomUUID(), story.later());
      }
    } catch (RefusedException refused) {
      assertTrue(refused.reason() instanceof ApprovalRefusal, "a refusal people understand");
    }
  }

  private static void end(Story story, RouteAction action, Actor actor, Random random) {
    if (random.nextInt(6) == 0) {
      story.route.end(action, actor, "", "理由", story.later());
    }
  }

  private static void check(Route route) {
    var course = route.course();
    long decided =
        route.steps().stream()
            .filter(s -> s.kind() == StepKind.DECISION && s.state() == StepState.APPROVED)
            .count();
    assertEquals(route.state() == RouteState.DECIDED ? 1 : 0, decided, "one decider");
    switch (route.state()) {
      case ROUTING -> assertFalse(course.waitedFor().isEmpty(), "somebody is responsible");
      case DECIDED, REJECTED, WITHDRAWN, SCRAPPED, RETURNED ->
          assertTrue(course.waitedFor().isEmpty(), "nobody is asked");
    }
    if (route.state() == RouteState.DECIDED) {
      assertTrue(
          course.steps().stream()
              .filter(RouteStep::blocks)
              .allMatch(s -> s.state() == StepState.APPROVED || s.state() == StepState.SKIPPED),
          "everybody who had to be asked was");
    }
    assertTrue(
        route.steps().stream()
            .filter(s -> s.round() < route.round())
            .noneMatch(s -> s.state() == StepState.ACTIVE || s.state() == StepState.WAITING),
        "an old round waits for nobody");
  }
}
