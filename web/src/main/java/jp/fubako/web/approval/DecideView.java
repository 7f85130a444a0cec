package jp.fubako.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.fubako.approval.ApprovalService;
import jp.fubako.approval.DecisionDetail;
import jp.fubako.approval.RouteAction;
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

  private static final Map<RouteAction, String> MODES =
      Map.of(
          RouteAction.POST_REVIEW, "REVIEW",
          RouteAction.ACT_FOR, "ACT",
          RouteAction.RECALL, "UNDO");

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
    stepId = detail.myStepId() == null ? lateStep() : detail.myStepId();
    version = detail.routeVersion();
  }

  /** 事後承認: passed over, and back before anybody later has acted. */
  private UUID lateStep() {
    return detail.may(RouteAction.APPROVE) ? detail.stepIds().get(RouteAction.APPROVE) : null;
  }

  public String approve() {
    try (var typed = new PinWords(form.getPin())) {
      var done = approval.approve(form.step(stepId, version, requestKey, typed.chars()));
      return next(done, "approval.decide.approved") + "&done=" + id;
    }
  }

  public String markRead() {
    return next(approval.markRead(stepId), "approval.decide.read");
  }

  private String next(StepOutcome outcome, String said) {
    Notices.done(outcome.repeated() ? "approval.decide.repeated" : said, getDetail().title());
    return afterwards(outcome);
  }

  /** The next case that waits for the person, or the inbox when there is none. */
  static String afterwards(StepOutcome outcome) {
    return outcome.nextSubjectId() == null
        ? "/approval/inbox?faces-redirect=true"
        : "/approval/decide?faces-redirect=true&id=" + outcome.nextSubjectId();
  }

  /**
   * What the page is for: SEAL, READ; LATE 事後承認, REVIEW 後閲, ACT 代決; UNDO when only the own approval
   * can be taken back; NOTHING.
   */
  public String getMode() {
    if (getDetail().myStepId() != null) {
      return getDetail().myStepKind() == StepKind.READ ? "READ" : "SEAL";
    }
    if (lateStep() != null) {
      return "LATE";
    }
    return Stream.of(RouteAction.POST_REVIEW, RouteAction.ACT_FOR, RouteAction.RECALL)
        .filter(getDetail()::may)
        .findFirst()
        .map(MODES::get)
        .orElse("NOTHING");
  }

  public boolean isSealing() {
    return getMode().equals("SEAL") || getMode().equals("LATE");
  }

  public StepKind getKind() {
    return getDetail().myStepKind() == null ? StepKind.REVIEW : getDetail().myStepKind();
  }

  /** Only a decision can be made under a condition. */
  public boolean isConditional() {
    return getKind() == StepKind.DECISION;
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
        .filter(h -> h.action().startsWith("SEND_BACK"))
        .reduce((a, b) -> b)
        .orElse(null);
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
