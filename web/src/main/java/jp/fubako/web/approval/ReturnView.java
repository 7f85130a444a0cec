package jp.fubako.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.fubako.approval.ApprovalService;
import jp.fubako.approval.DecisionDetail;
import jp.fubako.approval.DetourService;
import jp.fubako.approval.RejectStep;
import jp.fubako.approval.SendBack;
import jp.fubako.approval.SendBackTo;
import jp.fubako.approval.StepOutcome;
import jp.fubako.approval.StepRow;
import jp.fubako.approval.StepState;
import jp.fubako.web.shared.FormatView;
import jp.fubako.web.shared.Notices;
import jp.fubako.web.shared.Texts;

/** 差戻し, to the drafter or to somebody who has approved it, and 否決. */
@Named
@ViewScoped
public class ReturnView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String DRAFTER = "DRAFTER";

  @Inject private ApprovalService approval;
  @Inject private DetourService detours;
  @Inject private FormatView format;

  private transient DecisionDetail shown;
  private final UUID requestKey = UUID.randomUUID();
  private String target = DRAFTER;
  private String[] chips = {};
  private String reason;
  private String ending;

  /** The page's route; asked for first by the page. */
  public ReturnView of(DecisionDetail route) {
    shown = route;
    return this;
  }

  /** To whom it may go back, with what becomes of the approvals (domain 2.4). */
  public record Target(String value, String words, String effect) {}

  public List<Target> getTargets() {
    var earlier =
        shown.steps().stream().filter(s -> shown.returnTargets().contains(s.id())).map(this::to);
    return Stream.concat(Stream.of(toDrafter()), earlier).toList();
  }

  private Target toDrafter() {
    return new Target(
        DRAFTER,
        Texts.of("approval.return.toDrafter", shown.drafter()),
        Texts.of("approval.return.drafterEffect"));
  }

  private Target to(StepRow step) {
    var revoked =
        shown.steps().stream()
            .filter(s -> step.precedes(s) && s.state() == StepState.APPROVED)
            .map(ActsView::who)
            .collect(Collectors.joining("、"));
    return new Target(
        step.id().toString(),
        Texts.of("approval.return.to", ActsView.who(step), format.date(step.actedAt())),
        revoked.isEmpty()
            ? Texts.of("approval.return.effectAlone")
            : Texts.of("approval.return.effect", revoked));
  }

  public String sendBack() {
    var own = shown.myStepId();
    var version = shown.routeVersion();
    return next(
        DRAFTER.equals(target)
            ? approval.sendBack(new SendBack(own, version, requestKey, wholeReason()))
            : detours.sendBackTo(
                new SendBackTo(own, UUID.fromString(target), version, requestKey, wholeReason())),
        "approval.decide.returned");
  }

  public String reject() {
    var why = ending == null ? "" : ending.strip();
    return next(
        approval.reject(new RejectStep(shown.myStepId(), shown.routeVersion(), requestKey, why)),
        "approval.decide.rejected");
  }

  private String next(StepOutcome outcome, String said) {
    Notices.done(outcome.repeated() ? "approval.decide.repeated" : said, shown.title());
    return DecideView.afterwards(outcome);
  }

  /** The chosen reasons and the free text as one. */
  private String wholeReason() {
    var parts = new ArrayList<>(List.of(chips));
    if (reason != null && !reason.isBlank()) {
      parts.add(reason.strip());
    }
    return String.join("。", parts);
  }

  public List<String> getReasonChoices() {
    return List.of(Texts.of("approval.decide.reasonChoices").split("、"));
  }

  public String getTarget() {
    return target;
  }

  public void setTarget(String target) {
    this.target = target;
  }

  public String[] getChips() {
    return chips;
  }

  public void setChips(String[] chips) {
    this.chips = chips;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getEnding() {
    return ending;
  }

  public void setEnding(String ending) {
    this.ending = ending;
  }
}
