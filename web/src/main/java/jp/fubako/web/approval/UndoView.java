package jp.fubako.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import jp.fubako.approval.ApprovalService;
import jp.fubako.approval.DecisionDetail;
import jp.fubako.approval.DetourService;
import jp.fubako.approval.RecallStep;
import jp.fubako.approval.RouteAction;
import jp.fubako.web.shared.Notices;

/** Takes back at once what was approved just now: 引戻し with one press. */
@Named
@ViewScoped
public class UndoView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ApprovalService approval;
  @Inject private DetourService detours;

  private UUID id;
  private final UUID requestKey = UUID.randomUUID();
  private transient DecisionDetail done;

  /** Whether there is something that can be taken back. */
  public boolean isOffered() {
    if (done == null && id != null) {
      done = approval.decision(id);
    }
    return done != null && done.may(RouteAction.RECALL);
  }

  public String undo() {
    detours.recall(new RecallStep(done.stepIds().get(RouteAction.RECALL), requestKey, ""));
    Notices.done("approval.acts.recalled", done.title());
    return "/approval/decide?faces-redirect=true&id=" + id;
  }

  public String getTitle() {
    return done.title();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
