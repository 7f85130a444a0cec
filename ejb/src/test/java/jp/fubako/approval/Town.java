package jp.fubako.approval;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.fubako.organisation.AssignmentKind;
import jp.fubako.organisation.Holder;
import jp.fubako.organisation.PostKind;
import jp.fubako.organisation.PostRow;
import jp.fubako.routing.PlanReason;
import jp.fubako.routing.RoutePlan;
import jp.fubako.routing.RoutePlan.PlannedLine;
import jp.fubako.routing.RoutePlan.PlannedStage;
import jp.fubako.routing.RoutePlan.PlannedStep;
import jp.fubako.routing.SmallOffice;
import jp.fubako.routing.StepKind;

/** The people of the small office, as a route knows them. */
final class Town {

  private final SmallOffice office = new SmallOffice();
  final Actor drafter = new Actor(office.drafterId, office.drafterName, Set.of(office.drafterPost));

  PostRow post(String key) {
    return office.post(key);
  }

  boolean vacant(String key) {
    return office.holder(key) == null;
  }

  void vacate(String key) {
    office.vacate(key);
  }

  /** Somebody else holds the post from now on. */
  void succeed(String key, String name) {
    office.succeed(key, name);
  }

  Actor actor(String key) {
    return actor(office.holder(key));
  }

  static Actor actor(Holder holder) {
    return new Actor(holder.personId(), holder.name(), Set.of(holder.postId()));
  }

  Holder holder(String key) {
    return office.holder(key);
  }

  Holder drafterAsHolder() {
    return new Holder(
        drafter.personId(),
        drafter.name(),
        "五十嵐",
        office.drafterPost,
        "主事",
        "土木係",
        AssignmentKind.PRINCIPAL);
  }

  Actor recordsOffice() {
    return new Actor(UUID.randomUUID(), "文書 係", "総務係長", Set.of(UUID.randomUUID()), true);
  }

  /** Somebody who is added to the route. */
  PlannedStep asked(String key, StepKind kind) {
    var post = post(key);
    var why = kind.seals() ? PlanReason.ADDED_REVIEW : PlanReason.ADDED_READER;
    return new PlannedStep(
        kind,
        post.id(),
        null,
        post.unitName(),
        post.title(),
        post.fullTitle(),
        vacant(key) ? "" : holder(key).name(),
        why,
        "",
        "",
        false,
        null);
  }

  /** The same plan, in which a post decides provisionally. */
  RoutePlan withProvisional(RoutePlan plan, String title) {
    var stages =
        plan.stages().stream()
            .map(
                stage ->
                    new PlannedStage(
                        stage.lines().stream()
                            .map(
                                line ->
                                    new PlannedLine(
                                        line.steps().stream()
                                            .map(s -> provisional(s, title))
                                            .toList()))
                            .toList()))
            .toList();
    return new RoutePlan(plan.levelName(), plan.reason(), plan.article(), stages, List.of());
  }

  private static PlannedStep provisional(PlannedStep s, String title) {
    return s.fullTitle().equals(title)
        ? new PlannedStep(
            StepKind.PROVISIONAL,
            s.postId(),
            null,
            s.unitName(),
            s.postTitle(),
            s.fullTitle(),
            s.holderName(),
            s.why(),
            "",
            "",
            false,
            s.cell())
        : s;
  }

  UUID drafterPost() {
    return office.drafterPost;
  }

  RoutePlan plan(PostKind decider, String... consults) {
    return office.plan(decider, consults);
  }

  RoutePlan planToRead(String... readers) {
    return office.planToRead(readers);
  }
}
