package jp.fubako.web.drafting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import jp.fubako.drafting.DraftingService;
import jp.fubako.drafting.Finding;
import jp.fubako.drafting.ProposalAction;
import jp.fubako.drafting.ProposalDetail;
import jp.fubako.drafting.SubmitDraft;
import jp.fubako.routing.RoutePlan;
import jp.fubako.sealing.SealingService;
import jp.fubako.web.shared.FormatView;
import jp.fubako.web.shared.Notices;
import jp.fubako.web.shared.PinWords;
import jp.fubako.web.shared.Texts;

/** 確認画面: what will be asked of whom, and the drafter's own seal that starts it. */
@Named
@ViewScoped
public class ConfirmView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DraftingService drafting;
  @Inject private SealingService sealing;
  @Inject private FormatView format;

  private UUID id;
  private long version;
  private String planShown = "";
  private final UUID requestKey = UUID.randomUUID();
  private transient String pin;
  private transient ProposalDetail detail;
  private transient RoutePlan plan;
  private transient List<Finding> findings;

  public String load() {
    version = getDetail().version();
    if (!detail.state().editable()) {
      return "/drafting/case?faces-redirect=true&id=" + id;
    }
    planShown = getPlan() == null ? "" : getPlan().fingerprint();
    return null;
  }

  public String submit() {
    try (var typed = new PinWords(pin)) {
      drafting.submit(new SubmitDraft(id, version, requestKey, planShown, typed.chars()));
    }
    Notices.done("drafting.confirm.submitted");
    return "/drafting/case?faces-redirect=true&id=" + id;
  }

  /** Why it cannot be started yet. */
  public String getWhyNot() {
    var why = format.reason(getDetail().verdicts().get(ProposalAction.SUBMIT));
    return why.isEmpty() ? Texts.of("drafting.confirm.findings") : why;
  }

  public boolean isReady() {
    return getDetail().may(ProposalAction.SUBMIT)
        && getFindings().stream().noneMatch(Finding::error);
  }

  public boolean isKeyMissing() {
    return !sealing.keyStatus().enrolled();
  }

  public ProposalDetail getDetail() {
    if (detail == null) {
      detail = drafting.detail(id);
    }
    return detail;
  }

  public RoutePlan getPlan() {
    if (plan == null && getDetail().fields().matterCode() != null) {
      plan = drafting.plan(id);
    }
    return plan;
  }

  public List<Finding> getFindings() {
    if (findings == null) {
      findings = drafting.check(id);
    }
    return findings;
  }

  public String getPin() {
    return pin;
  }

  public void setPin(String pin) {
    this.pin = pin;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
