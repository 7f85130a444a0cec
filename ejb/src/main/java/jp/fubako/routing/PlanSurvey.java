package jp.fubako.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.fubako.authority.AuthorityRuling;
import jp.fubako.authority.ConsultRow;
import jp.fubako.organisation.Duty;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.PostKind;
import jp.fubako.organisation.PostRow;
import jp.fubako.routing.PlanFacts.ConsultSeat;
import jp.fubako.routing.PlanFacts.Seat;

/** Looks up what the organisation says on the day of planning, and lays the route. */
@ApplicationScoped
class PlanSurvey {

  @Inject private OrganisationService organisation;

  /** The route for anybody who drafts in one of his duties, under a ruling. */
  public RoutePlan plan(
      PlanRequest request, UUID drafterId, String drafterName, Duty duty, AuthorityRuling ruling) {
    var on = request.on();
    return RoutePlanner.plan(
        new PlanFacts(
            drafterId,
            new PostRow(
                duty.postId(), duty.unitId(), duty.unitName(), duty.title(), duty.kind(), 0),
            drafterName,
            ruling,
            organisation.lineOf(duty.unitId(), on).stream().map(p -> seat(p, on)).toList(),
            ruledHead(ruling, duty, on),
            executives(on),
            consults(ruling, on),
            seats(request.consultPosts(), on),
            seats(request.readerPosts(), on),
            request.raiseTo()));
  }

  private Seat seat(PostRow post, LocalDate on) {
    return new Seat(post, organisation.holderOf(post.id(), on).orElse(null));
  }

  private List<Seat> seats(List<UUID> posts, LocalDate on) {
    return posts.stream()
        .map(id -> organisation.post(id, on).map(p -> seat(p, on)).orElse(null))
        .filter(Objects::nonNull)
        .toList();
  }

  private Seat ruledHead(AuthorityRuling ruling, Duty duty, LocalDate on) {
    var section = ruling.deciderSectionId();
    return section == null || section.equals(duty.sectionId())
        ? null
        : organisation.headOf(section, on).map(p -> seat(p, on)).orElse(null);
  }

  private Map<PostKind, Seat> executives(LocalDate on) {
    var seats = new EnumMap<PostKind, Seat>(PostKind.class);
    for (var kind : List.of(PostKind.MAYOR, PostKind.VICE_MAYOR, PostKind.SUPERINTENDENT)) {
      organisation.executive(kind, on).ifPresent(p -> seats.put(kind, seat(p, on)));
    }
    return seats;
  }

  private List<ConsultSeat> consults(AuthorityRuling ruling, LocalDate on) {
    return ruling.consults().stream()
        .flatMap(c -> post(c, on).map(p -> new ConsultSeat(c, seat(p, on))).stream())
        .toList();
  }

  private Optional<PostRow> post(ConsultRow consult, LocalDate on) {
    if (consult.postKind().executive() || consult.postKind() == PostKind.TREASURER) {
      return organisation.executive(consult.postKind(), on);
    }
    return organisation
        .postOf(consult.unitId(), consult.postKind(), on)
        .or(() -> organisation.headOf(consult.unitId(), on));
  }
}
