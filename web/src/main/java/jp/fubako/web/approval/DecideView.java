package jp.fubako.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import jp.fubako.approval.ApprovalService;
import jp.fubako.approval.DecideStep;
import jp.fubako.approval.DecisionDetail;
import jp.fubako.approval.RejectStep;
import jp.fubako.approval.RouteAction;
import jp.fubako.approval.SendBack;
import jp.fubako.approval.StepOutcome;
import jp.fubako.records.FileRow;
import jp.fubako.records.FileService;
import jp.fubako.routing.StepKind;
import jp.fubako.web.shared.FormatView;
import jp.fubako.web.shared.Notices;
import jp.fubako.web.shared.PinWords;
import jp.fubako.web.shared.Texts;

/** 決裁画面: reads one case and acts on the caller's step of it. */
@Named
@ViewScoped
public class DecideView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ApprovalService approval;
  @Inject private FileService fileService;
  @Inject private FormatView format;

  private UUID id;
  private transient DecisionDetail detail;
  private transient List<FileRow> files;
  private UUID stepId;
  private long version;
  private final UUID requestKey = UUID.randomUUID();
  private final DecisionForm form = new DecisionForm();

  public void load() {
    detail = approval.decision(id);
    stepId = detail.myStepId();
    version = detail.routeVersion();
  }

  public String approve() {
    try (var typed = new PinWords(form.getPin())) {
      return next(
          approval.approve(
              new DecideStep(stepId, version, requestKey, form.comment(), typed.chars())),
          "approval.decide.approved");
    }
  }

  public String sendBack() {
    return next(
        approval.sendBack(new SendBack(stepId, version, requestKey, form.wholeReason())),
        "approval.decide.returned");
  }

  public String reject() {
    return next(
        approval.reject(new RejectStep(stepId, version, requestKey, form.ending())),
        "approval.decide.rejected");
  }

  public String markRead() {
    return next(approval.markRead(stepId), "approval.decide.read");
  }

  private String next(StepOutcome outcome, String said) {
    Notices.done(outcome.repeated() ? "approval.decide.repeated" : said, getDetail().title());
    return outcome.nextSubjectId() == null
        ? "/approval/inbox?faces-redirect=true"
        : "/approval/decide?faces-redirect=true&id=" + outcome.nextSubjectId();
  }

  /** SEAL: something is to be approved; READ: to be read; NOTHING: not the caller's turn. */
  public String getMode() {
    if (getDetail().myStepId() == null) {
      return "NOTHING";
    }
    return getDetail().myStepKind() == StepKind.READ ? "READ" : "SEAL";
  }

  public boolean isMayReject() {
    return getDetail().may(RouteAction.REJECT);
  }

  public String getWhyNothing() {
    var why = format.reason(getDetail().verdicts().get(RouteAction.APPROVE));
    return why.isEmpty() ? Texts.of("approval.decide.nothing") : why;
  }

  public String getDueLook() {
    return getDetail().state().ended() ? "plain" : format.dueLook(getDetail().dueOn());
  }

  /** The last return of an earlier round, pinned on top; null when there is none. */
  public DecisionDetail.HistoryRow getLastReturn() {
    return getDetail().history().stream()
        .filter(h -> h.action().equals("SEND_BACK"))
        .reduce((a, b) -> b)
        .orElse(null);
  }

  public List<String> getReasonChoices() {
    return List.of(Texts.of("approval.decide.reasonChoices").split("、"));
  }

  public DecisionDetail getDetail() {
    if (detail == null) {
      detail = approval.decision(id);
    }
    return detail;
  }

  public List<FileRow> getFiles() {
    if (files == null) {
      files = fileService.files(id);
    }
    return files;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public DecisionForm getForm() {
    return form;
  }
}
