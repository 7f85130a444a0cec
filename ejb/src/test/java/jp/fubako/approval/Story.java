package jp.fubako.approval;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.fubako.routing.RoutePlan;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;

/** A route in the small town, acted on by the names of its posts; each act a minute later. */
final class Story {

  final Town town;
  final Route route;
  private Instant now = Instant.parse("2026-11-20T00:00:00Z");
  private int seals;

  Story(Town town, RoutePlan plan) {
    this(town, plan, 40, false);
  }

  Story(Town town, RoutePlan plan, int spareCells, boolean grave) {
    this(town, command(plan, spareCells, grave));
  }

  private Story(Town town, StartApproval command) {
    this.town = town;
    route = new Route(command, drafter(town.drafter), now);
    route.begin(town.drafter, nextSheet(), moment());
  }

  /** 紙併用 */
  static Story withPaper(Town town, RoutePlan plan) {
    var c = command(plan, 40, false);
    return new Story(
        town,
        new StartApproval(
            c.subjectId(),
            c.subjectKind(),
            c.title(),
            c.urgent(),
            c.dueOn(),
            c.amount(),
            c.files(),
            c.drafterPostId(),
            c.plan(),
            c.sheetFileId(),
            c.sheetHash(),
            c.spareCells(),
            c.grave(),
            true));
  }

  static StartApproval command(RoutePlan plan, int spareCells, boolean grave) {
    return new StartApproval(
        UUID.randomUUID(),
        "PROPOSAL",
        "除雪車車庫の修繕について（伺い）",
        false,
        null,
        2_850_000L,
        1,
        UUID.randomUUID(),
        plan,
        UUID.randomUUID(),
        "sheet-0",
        spareCells,
        grave);
  }

  private Subject.Drafter drafter(Actor actor) {
    return new Subject.Drafter(
        actor, town.drafterPost(), "土木係 主事", UUID.randomUUID(), "建設課", town.post("建設課長").id());
  }

  String nextSheet() {
    return "sheet-" + ++seals;
  }

  /** Those who are not there from now on, by post. */
  final Map<String, Presence> away = new HashMap<>();

  private Moment moment() {
    return new Moment(now, this::presence);
  }

  private Presence presence(RouteStep step) {
    return away.getOrDefault(step.fullTitle(), Presence.PRESENT);
  }

  Instant now() {
    return now;
  }

  /** The clock is later than that already, or is set to it. */
  void jump(Instant to) {
    now = to.isAfter(now) ? to : now;
  }

  /** A minute later. */
  Moment next() {
    later();
    return moment();
  }

  Instant later() {
    now = now.plus(Duration.ofMinutes(1));
    return now;
  }

  /** Also one that a later turn has replaced. */
  RouteStep any(UUID id) {
    return route.steps().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  /** 後閲 of a decision that somebody else made. */
  RouteStep reviewOf(String post) {
    return route.course().in(StepState.POST_REVIEW).stream()
        .filter(s -> s.fullTitle().equals(post))
        .findFirst()
        .orElseThrow();
  }

  Story recall(String post) {
    route.detours().recall(step(post), town.actor(post), "", next());
    return this;
  }

  Story sendBackTo(String post, String target) {
    route.detours().sendBackTo(step(post), step(target), town.actor(post), "再考を", next());
    return this;
  }

  Story pullUp(String post) {
    route.detours().pullUp(step(post), town.actor(post), "至急処理のため", next());
    return this;
  }

  Story postReview(String post) {
    route.postReview(step(post), town.actor(post), "", nextSheet(), later());
    return this;
  }

  Story actFor(String post, String acting, ActingReason reason) {
    var title = town.post(acting).title();
    route.actFor(step(post), town.actor(acting), title, reason.words(), nextSheet(), next());
    return this;
  }

  Story amend(String post, boolean essence) {
    return amend(step(post), town.actor(post), essence);
  }

  Story amend(UUID step, Actor actor, boolean essence) {
    var amending = route.amending(actor);
    var order = amending.order(step, essence);
    var sheet = new NewSheet(UUID.randomUUID(), nextSheet(), 40, "修正後の件名", 2_700_000L, null);
    var command =
        new AmendStep(step, route.revision(), UUID.randomUUID(), essence, true, "単価の誤りを訂正");
    amending.perform(command, order, sheet, nextSheet(), next());
    return this;
  }

  Story reroute(RouteChange change, Actor actor) {
    route.detours().reroute(change, actor, "関係課の確認が必要", next());
    return this;
  }

  UUID step(String post) {
    return route.course().steps().stream()
        .filter(s -> s.fullTitle().equals(post))
        .findFirst()
        .orElseThrow()
        .id();
  }

  RouteStep at(String post) {
    return route.course().step(step(post)).orElseThrow();
  }

  Story approve(String post) {
    route.approve(step(post), town.actor(post), "", nextSheet(), next());
    return this;
  }

  Story sendBack(String post, String reason) {
    route.sendBack(step(post), town.actor(post), reason, later());
    return this;
  }

  Story resubmit(RoutePlan plan) {
    return resubmit(plan, town.drafter);
  }

  Story resubmit(RoutePlan plan, Actor who) {
    route.resubmit(command(plan, 40, false), drafter(who), later());
    route.begin(who, nextSheet(), moment());
    return this;
  }

  Verdict may(RouteAction action, String post) {
    return route.may(action, step(post), town.actor(post));
  }

  List<String> waitedFor() {
    return route.course().waitedFor().stream().map(RouteStep::fullTitle).toList();
  }

  /** Why an act is refused. */
  static ApprovalRefusal refusal(Runnable act) {
    try {
      act.run();
    } catch (RefusedException e) {
      return (ApprovalRefusal) e.reason();
    }
    throw new AssertionError("the act was not refused");
  }

  static ApprovalRefusal reason(Verdict verdict) {
    if (verdict instanceof Verdict.Refused refused) {
      return (ApprovalRefusal) refused.reason();
    }
    throw new AssertionError("allowed");
  }
}
