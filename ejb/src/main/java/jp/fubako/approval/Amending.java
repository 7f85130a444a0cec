package jp.fubako.approval;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.fubako.approval.SheetOrder.Earlier;
import jp.fubako.approval.SheetOrder.Place;
import jp.fubako.routing.StepKind;
import jp.fubako.shared.Verdict;

/**
 * 修正承認 (domain 2.2, 2.4): an approver changes the content and approves it, and those after him see
 * a new sheet. Approvals of the own line count on, as of the edition that they saw; when the
 * essence has changed, other sections are asked anew, and a decider decides only when they have
 * consented.
 */
record Amending(Route route, Actor actor) {

  /** Those of other sections: they consent, or send it back. */
  static final Set<StepKind> OTHERS = EnumSet.of(StepKind.CONCURRENCE, StepKind.LEGAL_CHECK);

  /** What the new sheet has to show. Changes nothing. */
  SheetOrder order(UUID stepId, boolean essence) {
    route.may(RouteAction.AMEND, stepId, actor).orThrow();
    var subject = route.subject();
    var places = new ArrayList<Place>();
    for (var step : route.course().steps()) {
      if (step.blocks() && !step.is(StepState.SKIPPED) && !step.is(StepState.CANCELLED)) {
        boolean counts = step.acted() && !asksAnew(step, essence);
        places.add(place(step, places.size() + 1, counts));
      }
    }
    return new SheetOrder(
        subject.subjectId(),
        route.edition() + 1,
        route.edition(),
        route.sheetHash(),
        subject.drafterName(),
        subject.drafterTitle(),
        subject.levelName(),
        subject.article(),
        places);
  }

  private static Place place(RouteStep step, int number, boolean counts) {
    var earlier =
        counts
            ? new Earlier(
                step.actedName(), step.actedAt(), step.edition(), step.sheetHash(), step.mark())
            : null;
    return new Place(
        step.id(),
        "step%02d".formatted(number),
        step.kind(),
        step.postTitle(),
        step.fullTitle(),
        earlier);
  }

  private static boolean asksAnew(RouteStep step, boolean essence) {
    return essence && OTHERS.contains(step.kind()) && step.acted();
  }

  /** Whether the decider's amendment waits for the sections that are asked anew. */
  private boolean waits(RouteStep step, boolean essence) {
    return step.kind() == StepKind.DECISION
        && route.course().before(step).stream().anyMatch(s -> asksAnew(s, essence));
  }

  /** The field of the new sheet in which the amender seals. */
  String cell(UUID stepId, boolean essence, SheetOrder order) {
    var step = route.course().step(stepId).orElseThrow();
    return waits(step, essence) ? SpareCells.name(1) : order.cellOf(stepId);
  }

  /** The new sheet bears his seal. Returns the steps that became active. */
  List<RouteStep> perform(
      AmendStep c, SheetOrder order, NewSheet sheet, String sealed, Moment now) {
    route
        .may(RouteAction.AMEND, c.stepId(), actor)
        .and(() -> Route.reasoned(c.words()))
        .and(() -> RouteRules.when(sheet.spareCells() > 0, ApprovalRefusal.NO_CELL_LEFT))
        .orThrow();
    var words = Route.bounded(c.words());
    var step = route.course().step(c.stepId()).orElseThrow();
    boolean waits = waits(step, c.essence());
    route.amended(sheet, c.essence());
    route.sawPaper(c.stepId(), c.paperSeen());
    seat(order, c.essence());
    letWait(step);
    route.sheet().sealed(sealed);
    route.act("AMEND", step, actor, (c.essence() ? "要旨の修正: " : "軽微な修正: ") + words, now.at());
    if (waits) {
      route.sheet().nextSpare();
      step.close(StepAction.DEACTIVATE);
    } else {
      step.act(StepAction.APPROVE, actor, words, sealed, now.at());
    }
    if (step.is(StepState.APPROVED) && step.kind() == StepKind.DECISION) {
      route.act("DECIDE", step, actor, "", now.at());
      route.to(RouteAction.DECIDE, now.at());
    } else {
      route.to(RouteAction.AMEND, now.at());
    }
    return route.advance(now);
  }

  /** Gives everybody who is still to seal his place on the new sheet. */
  private void seat(SheetOrder order, boolean essence) {
    for (var each : route.course().steps()) {
      if (asksAnew(each, essence)) {
        each.close(StepAction.REVOKE);
        route.add(each.again(order.cellOf(each.id())));
      } else if (order.seals(each.id())) {
        each.seatedAt(order.cellOf(each.id()), route.revision());
      }
    }
  }

  /** Whoever is asked beside the amender waits for those who are asked anew before him. */
  private void letWait(RouteStep amender) {
    var course = route.course();
    course.waitedFor().stream()
        .filter(s -> s != amender && course.before(s).stream().anyMatch(b -> !b.finished()))
        .forEach(s -> s.close(StepAction.DEACTIVATE));
  }

  /** Whether a step may be amended by its holder. */
  static Verdict open(RouteStep step) {
    return RouteRules.when(
        step.is(StepState.ACTIVE) && !OTHERS.contains(step.kind()),
        ApprovalRefusal.OTHERS_DO_NOT_AMEND);
  }
}
