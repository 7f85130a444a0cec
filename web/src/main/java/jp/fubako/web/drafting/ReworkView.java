package jp.fubako.web.drafting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import jp.fubako.drafting.DraftingService;
import jp.fubako.drafting.EndProposal;
import jp.fubako.drafting.ProposalAction;
import jp.fubako.drafting.ProposalDetail;
import jp.fubako.drafting.ReworkService;
import jp.fubako.revisions.Changes;
import jp.fubako.shared.Verdict;
import jp.fubako.web.shared.Notices;

/** 再回議: what was changed since the return, or an explanation only. */
@Named
@ViewScoped
public class ReworkView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DraftingService drafting;
  @Inject private ReworkService rework;

  private transient ProposalDetail shown;
  private transient Changes changes;
  private UUID id;
  private long version;
  private final UUID requestKey = UUID.randomUUID();
  private String explanation;

  /** The page's proposal; asked for first by the page. */
  public ReworkView of(ProposalDetail detail) {
    if (shown == null) {
      id = detail.id();
      version = detail.version();
      changes = rework.changesSinceSubmission(id).orElse(null);
    }
    shown = detail;
    return this;
  }

  public Changes getChanges() {
    return changes;
  }

  /** Nothing was changed: an explanation may be enough. */
  public boolean isUnchanged() {
    return changes == null || changes.none();
  }

  public Verdict getResume() {
    return shown.verdicts().get(ProposalAction.RESUME);
  }

  public Verdict getSubmit() {
    return shown.verdicts().get(ProposalAction.SUBMIT);
  }

  public String resume() {
    drafting.resume(new EndProposal(id, version, requestKey, explanation));
    Notices.done("drafting.rework.resumed");
    return "/drafting/case?faces-redirect=true&id=" + id;
  }

  public String getExplanation() {
    return explanation;
  }

  public void setExplanation(String explanation) {
    this.explanation = explanation;
  }
}
