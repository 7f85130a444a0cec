package jp.fubako.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.fubako.approval.InboxRow;
import jp.fubako.approval.RouteState;
import jp.fubako.approval.StepRow;
import jp.fubako.approval.StepState;
import jp.fubako.routing.PlanReason;
import jp.fubako.routing.RoutePlan;
import jp.fubako.routing.StepKind;

/** How a route is laid out: 決裁欄, list and dots. */
@Named("routes")
@ApplicationScoped
public class RoutesView {

  private static final Set<StepKind> LINE =
      Set.of(StepKind.ORIGINATE, StepKind.REVIEW, StepKind.PROVISIONAL, StepKind.DECISION);

  private static final Set<StepState> SEALED =
      Set.of(StepState.APPROVED, StepState.POST_REVIEWED, StepState.OBJECTED);

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
      case APPROVED, POST_REVIEWED, READ -> "done";
      case ACTIVE -> "active";
      case RETURNED, REJECTED, OBJECTED -> "returned";
      case SKIPPED, CANCELLED, REVOKED -> "skipped";
      case WAITING, POST_REVIEW, SUSPENDED -> "open";
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

  /** Above the cell: 課長 in the own line, 会計室長 for other sections. */
  public String cellTitle(StepRow step) {
    return LINE.contains(step.kind()) ? step.postTitle() : step.fullTitle();
  }

  /** Whether the cell shows a seal. */
  public boolean stamped(StepRow step) {
    return SEALED.contains(step.state()) && step.actedAt() != null;
  }

  /** What the seal is marked with: 代, 後 or 異; empty for an ordinary one. */
  public String mark(StepRow step) {
    return switch (step.state()) {
      case POST_REVIEWED -> Texts.of("shared.seal.mark.reviewed");
      case OBJECTED -> Texts.of("shared.seal.mark.objected");
      default -> step.mark();
    };
  }

  /** Whether the step lies with somebody now. */
  public boolean waits(StepRow step) {
    return step.state() == StepState.ACTIVE && step.activatedAt() != null;
  }

  /** What the seal shows: the family name where the name is written with a space. */
  public String familyName(String name) {
    return name.split("[ \u3000]", 2)[0];
  }

  /** Why this step is asked: reason and article of the rule. */
  public String why(StepRow step) {
    return why(step.why(), step.reason(), step.article());
  }

  /** The same for a step that is only planned. */
  public String why(PlanReason code, String reason, String article) {
    var words = code == null ? "" : Texts.of("why.routing." + code);
    var parts = new LinkedHashSet<String>();
    parts.add(words);
    if (code != PlanReason.DECIDER) {
      parts.add(reason == null ? "" : reason);
      parts.add(articleBeside(reason, article));
    }
    parts.remove("");
    return String.join("　", parts);
  }

  /** The steps of a plan in the order of the sheet, without those that are only remarks. */
  public List<RoutePlan.PlannedStep> planned(RoutePlan plan) {
    return plan.steps().toList();
  }

  public String noteWords(RoutePlan.PlanNote note) {
    return Texts.of("why.routing." + note.code(), note.args().toArray());
  }

  /** The article, unless the sentence names it already. */
  public String articleBeside(String reason, String article) {
    return article == null || (reason != null && reason.contains(article)) ? "" : article;
  }

  public int dotsDone(List<InboxRow.StepDot> dots) {
    return (int) dots.stream().filter(d -> d.state() == StepState.APPROVED).count();
  }

  private static Stream<StepRow> sealed(List<StepRow> steps) {
    return steps.stream().filter(s -> s.kind().seals()).filter(s -> s.state() != StepState.SKIPPED);
  }

  private static Comparator<StepRow> backwards() {
    return Comparator.comparingInt(StepRow::stage)
        .thenComparingInt(StepRow::line)
        .thenComparingInt(StepRow::position)
        .reversed();
  }
}
