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
import jp.fubako.drafting.Dispatch;
import jp.fubako.drafting.DraftingService;
import jp.fubako.drafting.IssuingService;
import jp.fubako.drafting.MakeLetter;
import jp.fubako.drafting.ProposalAction;
import jp.fubako.drafting.ProposalDetail;
import jp.fubako.drafting.ProposalState;
import jp.fubako.drafting.RecordSeal;
import jp.fubako.records.FileRow;
import jp.fubako.records.FileService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.Verdict;
import jp.fubako.web.shared.Notices;

/** The whole of one proposal: where it is, and after the decision number, letter, dispatch, 完結. */
@Named
@ViewScoped
public class CaseView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DraftingService drafting;
  @Inject private IssuingService issuing;
  @Inject private ApprovalService approval;
  @Inject private FileService fileService;
  @Inject private OfficeClock clock;

  private UUID id;
  private long version;
  private UUID requestKey = UUID.randomUUID();
  private final CaseForm form = new CaseForm();
  private transient ProposalDetail detail;
  private transient DecisionDetail route;
  private transient List<FileRow> files;

  public void load() {
    var fields = getDetail().fields();
    version = detail.version();
    form.setIssuedOn(clock.today());
    form.setDispatchedOn(clock.today());
    form.setMethod(fields.method());
    form.setAddressee(fields.addressees());
  }

  public String takeNumber() {
    var taken = issuing.takeNumber(id, version, requestKey);
    return again("drafting.case.numbered", taken.text());
  }

  public String makeLetter() {
    issuing.makeLetter(new MakeLetter(id, version, requestKey, form.getIssuedOn()));
    return again("drafting.case.letterMade");
  }

  public String recordSeal() {
    issuing.recordSeal(
        new RecordSeal(id, version, requestKey, form.getSealName(), form.getCount()));
    return again("drafting.case.sealed");
  }

  public String dispatch() {
    issuing.dispatch(
        new Dispatch(
            id,
            version,
            requestKey,
            form.getMethod(),
            form.getDispatchedOn(),
            form.getAddressee(),
            form.getNote() == null ? "" : form.getNote()));
    return again("drafting.case.dispatched");
  }

  public String complete() {
    var filed = issuing.complete(id, version, requestKey);
    return again("drafting.case.completed", filed.folderTitle(), filed.explanation());
  }

  public String copy() {
    return "/drafting/edit?faces-redirect=true&id=" + drafting.copyOf(id);
  }

  private String again(String said, Object... args) {
    Notices.done(said, args);
    return "/drafting/case?faces-redirect=true&id=" + id;
  }

  /** The verdict of an action by name: what the page's buttons ask. */
  public Verdict verdict(String action) {
    return getDetail().verdicts().get(ProposalAction.valueOf(action));
  }

  public boolean may(String action) {
    return getDetail().may(ProposalAction.valueOf(action));
  }

  public boolean isReturned() {
    return getDetail().state() == ProposalState.RETURNED;
  }

  public boolean isMayComplete() {
    return may("COMPLETE") || may("COMPLETE_WITHOUT_ISSUE");
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

  public CaseForm getForm() {
    return form;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
