package jp.fubako.approval;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.fubako.organisation.Holder;
import jp.fubako.routing.RoutePlan;
import jp.fubako.routing.StepKind;
import jp.fubako.shared.Verdict;

/** Every act of a route by its name, so that tests can try all of them in the same way. */
final class Deeds {

  static final ActingReason URGENT = new ActingReason("期限が本日", "", true);

  private final Story story;
  private final RoutePlan plan;
  private boolean essence;

  /**
   * @param plan of a further round
   */
  Deeds(Story story, RoutePlan plan) {
    this.story = story;
    this.plan = plan;
  }

  /** Whether the next amendment changes the essence. */
  Deeds ofEssence(boolean changed) {
    essence = changed;
    return this;
  }

  /** What the page would be told: whether the act is open. */
  Verdict verdict(RouteAction action, UUID step, Actor actor) {
    var route = story.route;
    return switch (action) {
      case ACT_FOR -> acting(actor).may(step, URGENT);
      case REROUTE -> new Rerouting(route, actor).may(notice());
      case SEND_BACK_TO -> {
        var target = target(step);
        yield target == null
            ? route.may(action, step, actor)
            : new RouteRules(route, actor).mayReturn(step, target);
      }
      default -> route.may(action, step, actor);
    };
  }

  /** Does it. */
  void perform(RouteAction action, UUID step, Actor actor) {
    var route = story.route;
    switch (action) {
      case APPROVE -> route.approve(step, actor, "", story.nextSheet(), story.next());
      case AMEND -> story.amend(step, actor, essence);
      case DECIDE -> {
        route.may(action, step, actor).orThrow();
        route.approve(step, actor, "", story.nextSheet(), story.next());
      }
      case ACT_FOR -> {
        acting(actor).may(step, URGENT).orThrow();
        route.actFor(step, actor, "代理の職", URGENT.words(), story.nextSheet(), story.next());
      }
      case POST_REVIEW -> route.postReview(step, actor, "", story.nextSheet(), story.later());
      case OBJECT ->
          route.detours().object(step, actor, "財源がない", story.nextSheet(), higher(), story.next());
      case SEND_BACK -> route.sendBack(step, actor, "理由", story.later());
      case SEND_BACK_TO ->
          route.detours().sendBackTo(step, orAny(target(step)), actor, "理由", story.next());
      case RECALL -> route.detours().recall(step, actor, "", story.next());
      case RECALL_SUBMISSION -> route.detours().recallSubmission(actor, "", story.later());
      case PULL_UP -> route.detours().pullUp(step, actor, "理由", story.next());
      case REROUTE -> route.detours().reroute(notice(), actor, "理由", story.next());
      case REJECT -> route.reject(step, actor, "理由", story.later());
      case WITHDRAW, SCRAP -> route.end(action, actor, "", "理由", story.later());
      case RESUBMIT -> story.resubmit(plan, actor);
      case RESUME -> route.detours().resume(actor, "説明", story.next());
      case MARK_READ -> route.markRead(step, actor, story.later());
      case FULFIL -> route.fulfil(actor, "充足", story.later());
    }
  }

  /** Whether an act is about one step. */
  static boolean onStep(RouteAction action) {
    return switch (action) {
      case WITHDRAW, SCRAP, RESUBMIT, RESUME, RECALL_SUBMISSION, REROUTE, FULFIL -> false;
      default -> true;
    };
  }

  /** The decider is away, and those below him may act for him in this order. */
  private ActingRules acting(Actor actor) {
    return new ActingRules(story.route, actor, new ActingFacts(true, true, actingOrder()));
  }

  List<Holder> actingOrder() {
    var decider = story.route.course().decision().fullTitle();
    return Stream.ofNullable(story.town.holder(decider.equals("町長") ? "副町長" : "建設課長補佐")).toList();
  }

  /** Whether an objection lifts the decision to the mayor. */
  private RouteChange.Raise higher() {
    var mayor = story.town.asked("町長", StepKind.DECISION);
    return essence && !story.route.course().decision().fullTitle().equals("町長")
        ? new RouteChange.Raise(mayor, "町長決裁")
        : null;
  }

  private RouteChange notice() {
    return new RouteChange.Notice(story.town.asked("財政係長", StepKind.POST_NOTICE));
  }

  private UUID target(UUID step) {
    return story.route.course().step(step).stream()
        .flatMap(s -> story.route.course().earlierActors(s).stream())
        .map(RouteStep::id)
        .findFirst()
        .orElse(null);
  }

  private static UUID orAny(UUID target) {
    return target == null ? UUID.randomUUID() : target;
  }
}
