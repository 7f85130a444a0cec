package jp.fubako.routing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.fubako.authority.ConsultKind;
import jp.fubako.organisation.PostKind;
import jp.fubako.routing.PlanFacts.ConsultSeat;
import jp.fubako.routing.PlanFacts.Seat;
import jp.fubako.routing.PlanTemplate.Ask;
import jp.fubako.routing.RoutePlan.PlanNote;
import jp.fubako.routing.RoutePlan.PlannedLine;
import jp.fubako.routing.RoutePlan.PlannedStage;
import jp.fubako.routing.RoutePlan.PlannedStep;

/**
 * Lays a route: 起案者 → 係長 → 課長補佐 → 課長 → 合議 (side by side) → 審査 → 副町長 → decider, as far as the rule
 * asks for (domain RT-01, RT-02, RT-04). One planner makes one plan.
 */
final class RoutePlanner {

  private final PlanFacts facts;
  private final List<PlanNote> notes = new ArrayList<>();
  private final List<PlannedStage> stages = new ArrayList<>();
  private final Set<UUID> asked = new HashSet<>();
  private Seat decider;
  private PlanReason deciderWhy = PlanReason.DECIDER;
  private int cells;

  private RoutePlanner(PlanFacts facts) {
    this.facts = facts;
  }

  static RoutePlan plan(PlanFacts facts) {
    return new RoutePlanner(facts).plan();
  }

  private RoutePlan plan() {
    var kind = deciderKind();
    decider = seatOf(kind);
    asked.add(facts.drafterPost().id());
    stage(List.of(List.of(drafterStep())));
    if (decider == null) {
      note(PlanReason.NO_DECIDER);
      return new RoutePlan(
          level(kind), facts.ruling().reason(), facts.ruling().article(), stages, notes);
    }
    if (decider.heldBy(facts.drafterId())) {
      note(PlanReason.DRAFTER_DECIDES, decider.post().fullTitle());
    }
    var template = facts.template();
    if (!template.has(PlanTemplate.Role.OWN_LINE)) {
      ownLine();
    }
    template.stages().forEach(this::templated);
    if (!template.has(PlanTemplate.Role.DECIDER)) {
      decision();
    }
    readers();
    return new RoutePlan(
        level(kind), facts.ruling().reason(), facts.ruling().article(), stages, notes);
  }

  /** The decider, and before him whoever the rule wants to be asked. */
  private void decision() {
    consults(ConsultKind.CONCURRENCE, StepKind.CONCURRENCE);
    consults(ConsultKind.LEGAL_CHECK, StepKind.LEGAL_CHECK);
    beforeMayor();
    stage(List.of(List.of(step(StepKind.DECISION, decider, deciderWhy, ruled(), article()))));
  }

  private void templated(List<List<Ask>> lines) {
    var first = lines.getFirst().getFirst();
    switch (first.role()) {
      case DECIDER -> decision();
      case OWN_LINE -> ownLine();
      case OWN_HEAD, NAMED -> {
        var steps =
            lines.stream()
                .map(line -> line.stream().flatMap(ask -> asked(ask).stream()).toList())
                .filter(line -> !line.isEmpty())
                .toList();
        if (!steps.isEmpty()) {
          stage(steps);
        }
      }
    }
  }

  /** A step of the template; nothing for whoever is asked already. */
  private Optional<PlannedStep> asked(Ask ask) {
    var seat = ask.role() == PlanTemplate.Role.OWN_HEAD ? ownHead() : ask.seat();
    if (seat == null || isDecider(seat) || !asked.add(seat.post().id())) {
      return Optional.empty();
    }
    if (seat.vacant()) {
      return Optional.of(skipped(ask.kind(), seat, PlanReason.VACANT));
    }
    if (ask.kind().seals() && seat.heldBy(facts.drafterId())) {
      return Optional.of(skipped(ask.kind(), seat, PlanReason.DRAFTER_HIMSELF));
    }
    if (ask.kind().seals() && decider.heldBy(seat.holder().personId())) {
      return Optional.of(skipped(ask.kind(), seat, PlanReason.SAME_PERSON));
    }
    var name = facts.template().name();
    var article = facts.template().article();
    var step = step(ask.kind(), seat, PlanReason.TEMPLATE, name, article);
    return Optional.of(ask.personId() == null ? step : step.of(ask.personId()));
  }

  private Seat ownHead() {
    return facts.ownLine().stream()
        .filter(s -> s.post().kind() == PostKind.SECTION_HEAD)
        .findFirst()
        .orElse(null);
  }

  private PostKind deciderKind() {
    var ruled = facts.ruling().decider();
    if (facts.raiseTo() != null && facts.raiseTo().outranks(ruled)) {
      note(PlanReason.RAISED, facts.raiseTo().name());
      deciderWhy = PlanReason.RAISED;
      return facts.raiseTo();
    }
    return ruled;
  }

  /** 決裁区分; when the drafter raised it, named after who decides now. */
  private String level(PostKind kind) {
    if (kind == facts.ruling().decider() || decider == null) {
      return facts.ruling().levelName();
    }
    return decider.post().fullTitle() + (kind == PostKind.MAYOR ? "決裁" : "専決");
  }

  private String ruled() {
    return facts.ruling().reason();
  }

  private String article() {
    return facts.ruling().article();
  }

  /** Who decides: the post of that rank, or the next higher one that is filled. */
  private Seat seatOf(PostKind kind) {
    var seat = directSeat(kind);
    if (seat != null && !seat.vacant()) {
      return seat;
    }
    if (kind == PostKind.MAYOR) {
      return actingMayor();
    }
    note(PlanReason.DECIDER_VACANT, seat == null ? "" : seat.post().fullTitle());
    deciderWhy = PlanReason.DECIDER_VACANT;
    var higher = kind.executive() ? PostKind.MAYOR : PostKind.VICE_MAYOR;
    return seatOf(higher);
  }

  private Seat actingMayor() {
    var deputy = facts.executives().get(PostKind.VICE_MAYOR);
    if (deputy == null || deputy.vacant()) {
      return null;
    }
    note(PlanReason.ACTING_MAYOR, deputy.holderName());
    deciderWhy = PlanReason.ACTING_MAYOR;
    return deputy;
  }

  private Seat directSeat(PostKind kind) {
    if (kind.executive()) {
      return facts.executives().get(kind);
    }
    if (facts.ruledHead() != null && kind == facts.ruling().decider()) {
      return facts.ruledHead();
    }
    if (facts.drafterPost().kind() == kind) {
      return facts.ownLine().stream()
          .filter(s -> s.post().id().equals(facts.drafterPost().id()))
          .findFirst()
          .orElse(null);
    }
    return facts.ownLine().stream().filter(s -> s.post().kind() == kind).findFirst().orElse(null);
  }

  private PlannedStep drafterStep() {
    var post = facts.drafterPost();
    return new PlannedStep(
        StepKind.ORIGINATE,
        post.id(),
        facts.drafterId(),
        post.unitName(),
        post.title(),
        post.fullTitle(),
        facts.drafterName(),
        PlanReason.DRAFTER,
        "",
        "",
        false,
        cell());
  }

  /** The drafter's own superiors, up to but without the decider. */
  private void ownLine() {
    var above =
        facts.ownLine().stream()
            .filter(s -> s.post().kind().outranks(facts.drafterPost().kind()))
            .filter(s -> decider.post().kind().outranks(s.post().kind()) || otherSectionDecides())
            .filter(s -> !s.post().id().equals(decider.post().id()))
            .filter(s -> !apart(s))
            .toList();
    var steps = new ArrayList<PlannedStep>();
    for (int i = 0; i < above.size(); i++) {
      steps.add(ownStep(above.get(i), above.subList(i + 1, above.size())));
    }
    if (!steps.isEmpty()) {
      stage(List.of(steps));
    }
  }

  /** Whether the template asks the head of the section in a stage of his own. */
  private boolean apart(Seat seat) {
    return seat.post().kind() == PostKind.SECTION_HEAD
        && facts.template().has(PlanTemplate.Role.OWN_HEAD);
  }

  private boolean otherSectionDecides() {
    return facts.ruledHead() != null && decider.post().id().equals(facts.ruledHead().post().id());
  }

  private PlannedStep ownStep(Seat seat, List<Seat> higher) {
    asked.add(seat.post().id());
    if (seat.vacant()) {
      return skipped(StepKind.REVIEW, seat, PlanReason.VACANT);
    }
    if (seat.heldBy(facts.drafterId())) {
      return skipped(StepKind.REVIEW, seat, PlanReason.DRAFTER_HIMSELF);
    }
    var person = seat.holder().personId();
    if (decider.heldBy(person) || higher.stream().anyMatch(s -> s.heldBy(person))) {
      return skipped(StepKind.REVIEW, seat, PlanReason.SAME_PERSON);
    }
    return step(StepKind.REVIEW, seat, PlanReason.OWN_LINE, "", "");
  }

  private void consults(ConsultKind asksFor, StepKind kind) {
    var lines = new ArrayList<List<PlannedStep>>();
    for (ConsultSeat consult : facts.consults()) {
      if (consult.rule().kind() == asksFor && asked.add(consult.seat().post().id())) {
        lines.add(List.of(consultStep(kind, consult)));
      }
    }
    if (asksFor == ConsultKind.CONCURRENCE) {
      for (Seat seat : facts.addedConsults()) {
        if (asked.add(seat.post().id()) && !isDecider(seat)) {
          lines.add(
              List.of(
                  seat.vacant()
                      ? skipped(kind, seat, PlanReason.VACANT)
                      : step(kind, seat, PlanReason.ADDED_CONSULT, "", "")));
        }
      }
    }
    if (!lines.isEmpty()) {
      stage(lines);
    }
  }

  private PlannedStep consultStep(StepKind kind, ConsultSeat consult) {
    var seat = consult.seat();
    if (seat.vacant()) {
      return skipped(kind, seat, PlanReason.VACANT);
    }
    if (isDecider(seat) || decider.heldBy(seat.holder().personId())) {
      return skipped(kind, seat, PlanReason.SAME_PERSON);
    }
    if (seat.heldBy(facts.drafterId())) {
      return skipped(kind, seat, PlanReason.DRAFTER_HIMSELF);
    }
    if (facts.ownLine().stream().anyMatch(s -> s.heldBy(seat.holder().personId()))) {
      return skipped(kind, seat, PlanReason.OWN_SECTION);
    }
    var why = kind == StepKind.LEGAL_CHECK ? PlanReason.LEGAL_CHECK : PlanReason.CONSULT;
    return step(kind, seat, why, consult.rule().reason(), consult.rule().article());
  }

  private boolean isDecider(Seat seat) {
    return seat.post().id().equals(decider.post().id());
  }

  /** 副町長 sees what the mayor decides. */
  private void beforeMayor() {
    var deputy = facts.executives().get(PostKind.VICE_MAYOR);
    if (decider.post().kind() != PostKind.MAYOR
        || deputy == null
        || !asked.add(deputy.post().id())) {
      return;
    }
    var step =
        deputy.vacant()
            ? skipped(StepKind.REVIEW, deputy, PlanReason.VACANT)
            : deputy.heldBy(facts.drafterId())
                ? skipped(StepKind.REVIEW, deputy, PlanReason.DRAFTER_HIMSELF)
                : step(StepKind.REVIEW, deputy, PlanReason.BEFORE_MAYOR, "", "");
    stage(List.of(List.of(step)));
  }

  private void readers() {
    var lines = new ArrayList<List<PlannedStep>>();
    var seen = new HashSet<UUID>();
    for (Seat seat : facts.readers()) {
      if (!seat.vacant() && seen.add(seat.post().id())) {
        lines.add(List.of(step(StepKind.READ, seat, PlanReason.ADDED_READER, "", "")));
      }
    }
    if (!lines.isEmpty()) {
      stage(lines);
    }
  }

  private PlannedStep step(
      StepKind kind, Seat seat, PlanReason why, String reason, String article) {
    var cell = kind.seals() ? cell() : null;
    return planned(kind, seat, why, reason, article, false, cell);
  }

  private PlannedStep skipped(StepKind kind, Seat seat, PlanReason why) {
    return planned(kind, seat, why, "", "", true, null);
  }

  private PlannedStep planned(
      StepKind kind,
      Seat seat,
      PlanReason why,
      String reason,
      String article,
      boolean skipped,
      String cell) {
    var post = seat.post();
    var title = why == PlanReason.ACTING_MAYOR ? "町長職務代理者" + post.title() : post.fullTitle();
    return new PlannedStep(
        kind,
        post.id(),
        null,
        post.unitName(),
        post.title(),
        title,
        seat.holderName(),
        why,
        reason,
        article,
        skipped,
        cell);
  }

  private String cell() {
    cells++;
    return "step%02d".formatted(cells);
  }

  private void stage(List<List<PlannedStep>> lines) {
    stages.add(new PlannedStage(lines.stream().map(PlannedLine::new).toList()));
  }

  private void note(PlanReason code, String... args) {
    notes.add(new PlanNote(code, List.of(args)));
  }
}
