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
import jp.fubako.organisation.UnitRow;
import jp.fubako.routing.PlanFacts.ConsultSeat;
import jp.fubako.routing.PlanFacts.Seat;
import jp.fubako.routing.PlanTemplate.Ask;
import jp.fubako.routing.PlanTemplate.Role;
import jp.fubako.template.TemplateLine;
import jp.fubako.template.TemplateService;
import jp.fubako.template.TemplateStep;

/** Looks up what the organisation says on the day of planning, and lays the route. */
@ApplicationScoped
class PlanSurvey {

  @Inject private OrganisationService organisation;
  @Inject private TemplateService templates;

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
            request.raiseTo(),
            template(request.matterCode(), duty, on)));
  }

  private PlanTemplate template(String matterCode, Duty duty, LocalDate on) {
    var section = organisation.unit(duty.sectionId(), on).map(UnitRow::code).orElse("");
    return templates
        .templateFor(matterCode, section, on)
        .map(t -> template(t, on))
        .orElse(PlanTemplate.NONE);
  }

  private PlanTemplate template(TemplateLine template, LocalDate on) {
    var stages =
        template.stages().stream()
            .map(
                lines ->
                    lines.stream()
                        .map(line -> line.stream().map(step -> ask(step, on)).toList())
                        .toList())
            .toList();
    return new PlanTemplate(template.name(), template.article(), stages);
  }

  private Ask ask(TemplateStep step, LocalDate on) {
    var kind = StepKind.valueOf(step.kind().name());
    return switch (step.target()) {
      case RULE -> new Ask(kind, Role.DECIDER, null, null);
      case OWN_LINE -> new Ask(kind, Role.OWN_LINE, null, null);
      case OWN_HEAD -> new Ask(kind, Role.OWN_HEAD, null, null);
      case POST -> new Ask(kind, Role.NAMED, postByCode(step.code(), on), null);
      case UNIT -> new Ask(kind, Role.NAMED, headByCode(step.code(), on), null);
      case PERSON -> personByNumber(kind, step.code(), on);
    };
  }

  private Seat postByCode(String code, LocalDate on) {
    return templates.posts(on).stream()
        .filter(p -> p.code().equals(code))
        .findFirst()
        .flatMap(p -> organisation.post(p.id(), on))
        .map(p -> seat(p, on))
        .orElse(null);
  }

  private Seat headByCode(String code, LocalDate on) {
    return organisation
        .unitByCode(code, on)
        .flatMap(unit -> organisation.headOf(unit.id(), on))
        .map(p -> seat(p, on))
        .orElse(null);
  }

  /** A person is asked in his main duty; nobody, when he has left. */
  private Ask personByNumber(StepKind kind, String staffNo, LocalDate on) {
    var person = organisation.personByStaffNo(staffNo, on);
    var holder =
        person.flatMap(
            p ->
                organisation.dutiesOf(p.id(), on).stream()
                    .findFirst()
                    .flatMap(
                        d ->
                            organisation.holdersOf(d.postId(), on).stream()
                                .filter(h -> h.personId().equals(p.id()))
                                .findFirst()));
    var seat =
        holder
            .flatMap(h -> organisation.post(h.postId(), on).map(post -> new Seat(post, h)))
            .orElse(null);
    return new Ask(kind, Role.NAMED, seat, holder.map(h -> h.personId()).orElse(null));
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
