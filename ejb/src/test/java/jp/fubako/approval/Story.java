package jp.fubako.approval;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
    this.town = town;
    route = new Route(command(plan), drafter(), now);
    route.begin(town.drafter, nextSheet(), now);
  }

  static StartApproval command(RoutePlan plan) {
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
        "sheet-0");
  }

  private Subject.Drafter drafter() {
    return new Subject.Drafter(
        town.drafter,
        town.drafterPost(),
        "土木係 主事",
        UUID.randomUUID(),
        "建設課",
        town.post("建設課長").id());
  }

  private String nextSheet() {
    return "sheet-" + ++seals;
  }

  Instant later() {
    now = now.plus(Duration.ofMinutes(1));
    return now;
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
    route.approve(step(post), town.actor(post), "", nextSheet(), later());
    return this;
  }

  Story sendBack(String post, String reason) {
    route.sendBack(step(post), town.actor(post), reason, later());
    return this;
  }

  Story resubmit(RoutePlan plan) {
    route.resubmit(command(plan), drafter(), later());
    route.begin(town.drafter, nextSheet(), now);
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
