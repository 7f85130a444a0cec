package jp.fubako.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.fubako.access.ReaderTokens;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.records.RecordsService;
import jp.fubako.shared.OfficeClock;

/** What follows an act on a route within its transaction: rights to read, and events. */
@ApplicationScoped
class RouteNews {

  @Inject private OrganisationService organisation;
  @Inject private RecordsService records;
  @Inject private Event<StepActivated> activated;
  @Inject private Event<RouteDecided> decided;
  @Inject private Event<RouteReturned> returned;
  @Inject private Event<RouteEnded> ended;
  @Inject private Event<StepPassedOver> passedOver;
  @Inject private Event<RouteRerouted> rerouted;
  @Inject private Event<RouteAmended> amended;

  /** Everybody who is or will be asked may read the item. */
  void admit(Route route, List<RouteStep> steps, Instant at) {
    var day = OfficeClock.dateOf(at);
    Set<String> tokens = new HashSet<>();
    for (var step : steps) {
      if (step.personId() != null) {
        tokens.add(ReaderTokens.person(step.personId()));
      } else if (step.state() != StepState.SKIPPED) {
        organisation
            .holdersOf(step.postId(), day)
            .forEach(h -> tokens.add(ReaderTokens.person(h.personId())));
      }
    }
    if (!tokens.isEmpty()) {
      records.grant(route.subject().subjectId(), tokens);
    }
  }

  void opened(Route route, List<RouteStep> steps) {
    for (var step : steps) {
      activated.fire(
          new StepActivated(
              route.subject().subjectId(),
              route.id(),
              step.id(),
              step.kind(),
              step.postId(),
              step.personId(),
              route.subject().title()));
    }
    passedOver(route);
  }

  /** Whom the act that was just made has passed over. */
  private void passedOver(Route route) {
    var now = route.acts().getLast().at();
    route.acts().stream()
        .filter(act -> act.at().equals(now) && act.action().equals("PASS_OVER"))
        .forEach(
            act ->
                passedOver.fire(
                    new StepPassedOver(route.subject().subjectId(), route.id(), act.stepId())));
  }

  /** 経路変更: a step that was added last, or the one that was taken out. */
  void rerouted(Route route, RouteChange change, Actor by) {
    var out = change instanceof RouteChange.Remove;
    var step =
        change instanceof RouteChange.Remove gone ? gone.stepId() : route.steps().getLast().id();
    rerouted.fire(
        new RouteRerouted(
            route.subject().subjectId(), route.id(), step, !out, by.personId(), by.name()));
  }

  void decided(Route route) {
    var course = route.course();
    var step = course.decision();
    var people =
        course.steps().stream()
            .filter(s -> s.actedName() != null)
            .map(RouteStep::actedName)
            .distinct()
            .toList();
    decided.fire(
        new RouteDecided(
            route.subject().subjectId(),
            route.id(),
            step.actedAt(),
            step.actedForHolder() ? step.fullTitle() + "（代決）" : step.fullTitle(),
            step.actedName(),
            people,
            route.sheetHash()));
  }

  void amended(Route route, Actor by, AmendStep c, Instant at) {
    amended.fire(
        new RouteAmended(
            route.subject().subjectId(),
            route.id(),
            at,
            by.personId(),
            by.name(),
            c.essence(),
            route.edition(),
            c.words()));
  }

  void returned(Route route, Actor by, String reason, Instant at) {
    returned.fire(
        new RouteReturned(route.subject().subjectId(), route.id(), at, by.name(), reason));
  }

  void ended(Route route, Actor by, String reason, Instant at) {
    ended.fire(
        new RouteEnded(
            route.subject().subjectId(), route.id(), route.state(), at, by.name(), reason));
  }
}
