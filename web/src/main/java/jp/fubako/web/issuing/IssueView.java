package jp.fubako.web.issuing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import jp.fubako.drafting.DispatchMethod;
import jp.fubako.drafting.DraftingService;
import jp.fubako.drafting.ProposalAction;
import jp.fubako.drafting.ProposalDetail;
import jp.fubako.issuing.Dispatch;
import jp.fubako.issuing.FairCopyState;
import jp.fubako.issuing.IssueDetail;
import jp.fubako.issuing.IssuingRefusal;
import jp.fubako.issuing.IssuingService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.Verdict;
import jp.fubako.web.shared.Notices;
import jp.fubako.web.shared.Texts;

/** After the decision: number, letter, seal, dispatch, 完結. */
@Named
@ViewScoped
public class IssueView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DraftingService drafting;
  @Inject private IssuingService issuing;
  @Inject private OfficeClock clock;

  private UUID id;
  private long version;
  private final UUID requestKey = UUID.randomUUID();
  private final IssueForm form = new IssueForm();
  private transient ProposalDetail proposal;
  private transient IssueDetail issue;

  /** The case whose page is shown. */
  @PostConstruct
  public void open() {
    var shown = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    id = UUID.fromString(shown.get("id"));
    var fields = getProposal().fields();
    version = proposal.version();
    form.setDispatchedOn(clock.today());
    form.setMethod(fields.method());
    form.setAddressee(fields.addressees());
  }

  public String takeNumber() {
    var taken = issuing.takeNumber(id, version, requestKey);
    return again("drafting.case.numbered", taken.text());
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

  public String again(String said, Object... args) {
    Notices.done(said, args);
    return "/drafting/case?faces-redirect=true&id=" + id;
  }

  public boolean may(String action) {
    return getIssue().may(ProposalAction.valueOf(action));
  }

  /** Why something that is open to others or later is not open now; otherwise empty. */
  public String why(String action) {
    var verdict = getIssue().verdicts().get(ProposalAction.valueOf(action));
    return verdict instanceof Verdict.Refused refused && refused.reason() instanceof IssuingRefusal
        ? Texts.refusal(refused.reason().key(), refused.args())
        : "";
  }

  public String getCollatedLook() {
    return getIssue().copy().state() == FairCopyState.COLLATED ? "done" : "open";
  }

  public boolean isMayComplete() {
    return may("COMPLETE") || may("COMPLETE_WITHOUT_ISSUE");
  }

  public ProposalDetail getProposal() {
    if (proposal == null) {
      proposal = drafting.detail(id);
    }
    return proposal;
  }

  /** What was done after the decision. */
  public IssueDetail getIssue() {
    if (issue == null) {
      issue = issuing.detail(id);
    }
    return issue;
  }

  public List<DispatchMethod> getMethods() {
    return List.of(DispatchMethod.values());
  }

  public UUID getRequestKey() {
    return requestKey;
  }

  public long getVersion() {
    return version;
  }

  public UUID getId() {
    return id;
  }

  public IssueForm getForm() {
    return form;
  }
}
