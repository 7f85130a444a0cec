package jp.fubako.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import jp.fubako.approval.ActFor;
import jp.fubako.approval.ActingCheck;
import jp.fubako.approval.ActingReason;
import jp.fubako.approval.ActingService;
import jp.fubako.approval.ApprovalService;
import jp.fubako.approval.DecisionDetail;
import jp.fubako.approval.ObjectStep;
import jp.fubako.approval.ReviewStep;
import jp.fubako.approval.RouteAction;
import jp.fubako.approval.StepOutcome;
import jp.fubako.web.shared.FormatView;
import jp.fubako.web.shared.Notices;
import jp.fubako.web.shared.PinWords;
import jp.fubako.web.shared.Texts;

/** 代決, with its rules one by one, 後閲, and 不同意: sealed acts beside the approval. */
@Named
@ViewScoped
public class ActingView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ApprovalService approval;
  @Inject private ActingService acting;
  @Inject private FormatView format;

  private transient DecisionDetail shown;
  private transient ActingCheck check;
  private final UUID requestKey = UUID.randomUUID();
  private final ActingForm form = new ActingForm();

  /** The page's route; asked for first by the page. */
  public ActingView of(DecisionDetail route) {
    if (shown == null || !shown.subjectId().equals(route.subjectId())) {
      check = acting.check(route.subjectId());
    }
    shown = route;
    return this;
  }

  public ActingCheck getCheck() {
    return check;
  }

  /** Why a rule is broken, or what it means here. */
  public String says(ActingCheck.Line line) {
    return line.state() == ActingCheck.State.BROKEN
        ? format.reason(line.verdict())
        : switch (line.rule()) {
          case ABSENT -> absence();
          case GRAVE -> Texts.of(check.grave() ? "approval.acting.grave" : "approval.acting.light");
          default -> "";
        };
  }

  private String absence() {
    return check.backOn() == null
        ? Texts.of("approval.acting.away", check.deciderName(), check.absence())
        : Texts.of(
            "approval.acting.awayUntil",
            check.deciderName(),
            check.absence(),
            format.date(check.backOn()));
  }

  public String icon(ActingCheck.Line line) {
    return switch (line.state()) {
      case KEPT -> "check_circle";
      case BROKEN -> "block";
      case TO_SAY -> "edit_document";
      case FOLLOWS -> "info";
    };
  }

  /** 代決. */
  public String actFor() {
    var reason =
        new ActingReason(
            form.isUrgent() ? form.getUrgency() : "", form.instruction(), form.isUnavoidable());
    try (var typed = new PinWords(form.getPin())) {
      return next(
          approval.actFor(
              new ActFor(
                  shown.stepIds().get(RouteAction.ACT_FOR),
                  shown.routeVersion(),
                  requestKey,
                  reason,
                  typed.chars(),
                  form.isPaperSeen())),
          "approval.acting.decided");
    }
  }

  /** 後閲. */
  public String review() {
    try (var typed = new PinWords(form.getPin())) {
      return next(
          approval.postReview(
              new ReviewStep(
                  shown.stepIds().get(RouteAction.POST_REVIEW),
                  requestKey,
                  form.getComment(),
                  typed.chars())),
          "approval.acting.reviewed");
    }
  }

  /** 合議への不同意. */
  public String object() {
    try (var typed = new PinWords(form.getPin())) {
      return next(
          approval.object(
              new ObjectStep(
                  shown.stepIds().get(RouteAction.OBJECT),
                  shown.routeVersion(),
                  requestKey,
                  form.getObjection(),
                  typed.chars())),
          "approval.acting.objected");
    }
  }

  private String next(StepOutcome outcome, String said) {
    Notices.done(outcome.repeated() ? "approval.decide.repeated" : said, shown.title());
    return "/approval/decide?faces-redirect=true&id=" + shown.subjectId();
  }

  public ActingForm getForm() {
    return form;
  }
}
