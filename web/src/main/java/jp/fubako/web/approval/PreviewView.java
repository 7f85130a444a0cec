package jp.fubako.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import jp.fubako.approval.ApprovalService;
import jp.fubako.approval.DecisionDetail;
import jp.fubako.records.FileRole;
import jp.fubako.records.FileRow;
import jp.fubako.records.FileService;
import jp.fubako.web.shared.RoutesView;
import jp.fubako.web.shared.Texts;

/** What stands beside the inbox: the paper and the main facts of the selected row. */
@Named
@RequestScoped
public class PreviewView {

  private static final String SEND_BACK = "SEND_BACK";

  @Inject private ApprovalService approval;
  @Inject private FileService fileService;
  @Inject private RoutesView routes;

  private UUID id;
  private DecisionDetail detail;
  private List<FileRow> files;

  public void load() {
    detail = approval.decision(id);
    files = fileService.files(id);
  }

  /** The button's words: decide, or only open when nothing is asked of the caller. */
  public String getOpenWords() {
    return Texts.of(
        detail.myStepId() == null ? "approval.preview.open" : "approval.preview.decide");
  }

  /** How far the route is and how much there is to read. */
  public String getSummary() {
    var attached = files.stream().filter(f -> f.role() == FileRole.ATTACHMENT).count();
    return Texts.of(
        "approval.preview.summary",
        routes.total(detail.steps()),
        routes.done(detail.steps()),
        attached);
  }

  /** The last return of an earlier round; null when there is none. */
  public DecisionDetail.HistoryRow getLastReturn() {
    return detail.history().stream()
        .filter(h -> h.action().equals(SEND_BACK))
        .reduce((a, b) -> b)
        .orElse(null);
  }

  public DecisionDetail getDetail() {
    return detail;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
