package jp.fubako.web.drafting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.fubako.approval.ApprovalService;
import jp.fubako.approval.DecisionDetail;
import jp.fubako.drafting.DraftingService;
import jp.fubako.drafting.ProposalAction;
import jp.fubako.drafting.ProposalDetail;
import jp.fubako.drafting.ProposalState;
import jp.fubako.records.FileRow;
import jp.fubako.records.FileService;
import jp.fubako.shared.Verdict;

/** The whole of one proposal: what it says and where it is. */
@Named
@ViewScoped
public class CaseView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DraftingService drafting;
  @Inject private ApprovalService approval;
  @Inject private FileService fileService;

  private UUID id;
  private transient ProposalDetail detail;
  private transient DecisionDetail route;
  private transient List<FileRow> files;

  /** Whoever may not read it is told so before the page begins. */
  public void load() {
    getDetail();
  }

  public String copy() {
    return "/drafting/edit?faces-redirect=true&id=" + drafting.copyOf(id);
  }

  /** The verdict of an action by name: what the page's buttons ask. */
  public Verdict verdict(String action) {
    return getDetail().verdicts().get(ProposalAction.valueOf(action));
  }

  public boolean isReturned() {
    return getDetail().state() == ProposalState.RETURNED;
  }

  public ProposalDetail getDetail() {
    if (detail == null) {
      detail = drafting.detail(id);
    }
    return detail;
  }

  /** The route, or null before the first submission. */
  public DecisionDetail getRoute() {
    if (route == null && getDetail().round() > 0) {
      route = approval.decision(id);
    }
    return route;
  }

  /** The files of the proposal and the letter that was made of it. */
  public List<FileRow> getFiles() {
    if (files == null) {
      files = new ArrayList<>(fileService.files(id));
      if (getDetail().letterFileId() != null) {
        files.add(fileService.file(detail.letterFileId()));
      }
    }
    return files;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
