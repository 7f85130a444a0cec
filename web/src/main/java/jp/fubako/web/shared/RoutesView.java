package jp.fubako.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import jp.fubako.approval.RouteState;
import jp.fubako.approval.StepKind;
import jp.fubako.approval.StepRow;
import jp.fubako.approval.StepState;

/** How a route is laid out: 決裁欄, list and dots. */
@Named
@ApplicationScoped
public class RoutesView {

  private static final Set<StepKind> LINE =
      Set.of(StepKind.ORIGINATE, StepKind.REVIEW, StepKind.DECISION);

  /** The cells of the own line as on paper: highest office left, drafter right. */
  public List<StepRow> line(List<StepRow> steps) {
    return sealed(steps).filter(s -> LINE.contains(s.kind())).sorted(backwards()).toList();
  }

  /** The cells of 合議 and 審査, in order. */
  public List<StepRow> consults(List<StepRow> steps) {
    return sealed(steps).filter(s -> !LINE.contains(s.kind())).toList();
  }

  /** How many steps there are to do and how many are done, for 「全5段階中3段階目」. */
  public int total(List<StepRow> steps) {
    return (int) sealed(steps).count();
  }

  public int done(List<StepRow> steps) {
    return (int) sealed(steps).filter(s -> s.state() == StepState.APPROVED).count();
  }

  /** done, active, returned, skipped or open. */
  public String look(StepState state) {
    return switch (state) {
      case APPROVED, READ -> "done";
      case ACTIVE -> "active";
      case RETURNED, REJECTED -> "returned";
      case SKIPPED, CANCELLED -> "skipped";
      case WAITING, SUSPENDED -> "open";
    };
  }

  /** Kind of the chip for a route's state. */
  public String chip(RouteState state) {
    return switch (state) {
      case ROUTING -> "progress";
      case RETURNED -> "returned";
      case DECIDED -> "done";
      case REJECTED, WITHDRAWN, SCRAPPED -> "ended";
    };
  }

  private static java.util.stream.Stream<StepRow> sealed(List<StepRow> steps) {
    return steps.stream().filter(s -> s.kind().seals()).filter(s -> s.state() != StepState.SKIPPED);
  }

  private static Comparator<StepRow> backwards() {
    return Comparator.comparingInt(StepRow::stage)
        .thenComparingInt(StepRow::line)
        .thenComparingInt(StepRow::position)
        .reversed();
  }
}
