package jp.fubako.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import jp.fubako.approval.ApprovalService;
import jp.fubako.approval.DecisionDetail;
import jp.fubako.sealing.SealCheck;
import jp.fubako.sealing.SealingService;

/** 署名の検証: what the seals on a case's sheet are worth, checked anew each time it is opened. */
@Named
@RequestScoped
public class SealsView {

  @Inject private ApprovalService approval;
  @Inject private SealingService sealing;

  private UUID id;
  private DecisionDetail detail;
  private SealCheck check;

  public void load() {
    detail = approval.decision(id);
    check = sealing.verify(detail.sheetHash());
  }

  public String getLook() {
    return check.good() ? "success" : "error";
  }

  public String getIcon() {
    return check.good() ? "verified_user" : "error";
  }

  public DecisionDetail getDetail() {
    return detail;
  }

  public SealCheck getCheck() {
    return check;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
