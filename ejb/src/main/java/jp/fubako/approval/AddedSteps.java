package jp.fubako.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.PostKind;
import jp.fubako.organisation.PostRow;
import jp.fubako.routing.PlanReason;
import jp.fubako.routing.RoutePlan.PlannedStep;
import jp.fubako.routing.StepKind;
import jp.fubako.shared.RefusedException;

/** Turns what is asked for into a change of the route, with the words of the day. */
@ApplicationScoped
class AddedSteps {

  @Inject private OrganisationService organisation;

  /** {@code NOT_HIGHER} when the decider would be lowered, {@code POST_VACANT} for nobody. */
  RouteChange change(Reroute c, Route route, LocalDate on) {
    return switch (c.kind()) {
      case BEFORE ->
          new RouteChange.Before(
              c.stepId(), asked(c.postId(), StepKind.REVIEW, PlanReason.ADDED_REVIEW, on));
      case BESIDE ->
          new RouteChange.Beside(
              c.stepId(), asked(c.postId(), StepKind.CONCURRENCE, PlanReason.ADDED_CONSULT, on));
      case NOTICE ->
          new RouteChange.Notice(
              asked(c.postId(), StepKind.POST_NOTICE, PlanReason.ADDED_READER, on));
      case REMOVE -> new RouteChange.Remove(c.stepId());
      case EARLIER, LATER -> Rerouting.move(route, c.stepId(), c.kind() == Reroute.Kind.EARLIER);
      case RAISE -> raise(c, route, on);
    };
  }

  private RouteChange.Raise raise(Reroute c, Route route, LocalDate on) {
    var former = post(route.course().decision().postId(), on);
    var higher = post(c.postId(), on);
    RouteRules.when(higher.kind().outranks(former.kind()), ApprovalRefusal.NOT_HIGHER).orThrow();
    return to(higher, on);
  }

  /**
   * 合議不調: the lowest post that stands above both sections, when it is higher than the present
   * decider's (domain RT-03); otherwise empty, because he stands above both.
   */
  Optional<RouteChange.Raise> toCommonSuperior(Route route, RouteStep objecting, LocalDate on) {
    var course = route.course();
    var other = superiors(objecting.postId(), on);
    var former = post(course.decision().postId(), on);
    return superiors(course.origin().postId(), on).stream()
        .filter(other::contains)
        .filter(p -> organisation.holderOf(p.id(), on).isPresent())
        .findFirst()
        .filter(common -> common.kind().outranks(former.kind()))
        .map(common -> to(common, on));
  }

  private List<PostRow> superiors(UUID postId, LocalDate on) {
    var unit = post(postId, on).unitId();
    return Stream.concat(
            organisation.lineOf(unit, on).stream(), organisation.executivesAbove(unit, on).stream())
        .toList();
  }

  private RouteChange.Raise to(PostRow higher, LocalDate on) {
    var level = higher.fullTitle() + (higher.kind() == PostKind.MAYOR ? "決裁" : "専決");
    return new RouteChange.Raise(
        asked(higher.id(), StepKind.DECISION, PlanReason.RAISED, on), level);
  }

  private PlannedStep asked(UUID postId, StepKind kind, PlanReason why, LocalDate on) {
    var post = post(postId, on);
    var holder =
        organisation
            .holderOf(postId, on)
            .orElseThrow(() -> new RefusedException(ApprovalRefusal.POST_VACANT));
    return new PlannedStep(
        kind,
        postId,
        null,
        post.unitName(),
        post.title(),
        post.fullTitle(),
        holder.name(),
        why,
        "",
        "",
        false,
        null);
  }

  private PostRow post(UUID id, LocalDate on) {
    return organisation
        .post(id, on)
        .orElseThrow(() -> new RefusedException(ApprovalRefusal.NOT_FOUND));
  }
}
