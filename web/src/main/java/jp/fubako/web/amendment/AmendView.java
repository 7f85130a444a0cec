package jp.fubako.web.amendment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.fubako.amendment.AmendCase;
import jp.fubako.amendment.AmendmentService;
import jp.fubako.amendment.ProtectedField;
import jp.fubako.approval.ApprovalService;
import jp.fubako.approval.DecisionDetail;
import jp.fubako.approval.RouteAction;
import jp.fubako.web.shared.Notices;
import jp.fubako.web.shared.PinWords;
import jp.fubako.web.shared.Texts;

/** 修正承認: changes a proposal on its way and approves what it has become. */
@Named
@ViewScoped
public class AmendView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AmendmentService amendments;
  @Inject private ApprovalService approval;

  private UUID id;
  private UUID stepId;
  private long version;
  private boolean issuing;
  private final UUID requestKey = UUID.randomUUID();
  private AmendForm form;
  private String words;
  private boolean essence;
  private boolean paperSeen;
  private transient String pin;
  private transient DecisionDetail detail;

  public void load() {
    stepId = getDetail().stepIds().get(RouteAction.AMEND);
    getDetail().verdicts().get(RouteAction.AMEND).orThrow();
    version = getDetail().routeVersion();
    var open = amendments.open(stepId);
    form = AmendForm.of(open.fields());
    issuing = open.issuing();
  }

  public String amend() {
    try (var typed = new PinWords(pin)) {
      var outcome =
          amendments.amend(
              new AmendCase(
                  stepId,
                  version,
                  requestKey,
                  form.fields(),
                  essence,
                  paperSeen,
                  words,
                  typed.chars()));
      Notices.done(outcome.essence() ? "amendment.page.doneEssence" : "amendment.page.doneMinor");
    }
    return "/approval/inbox?faces-redirect=true";
  }

  /** What of it belongs to the essence, whatever is declared. */
  public String getTouched() {
    return names(amendments.touched(stepId, form.fields()));
  }

  private static String names(Set<ProtectedField> touched) {
    return touched.stream()
        .sorted()
        .map(f -> Texts.of("amendment.field." + f.name()))
        .collect(Collectors.joining("、"));
  }

  public DecisionDetail getDetail() {
    if (detail == null) {
      detail = approval.decision(id);
    }
    return detail;
  }

  public boolean isIssuing() {
    return issuing;
  }

  public AmendForm getForm() {
    return form;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public boolean isEssence() {
    return essence;
  }

  public void setEssence(boolean essence) {
    this.essence = essence;
  }

  public boolean isPaperSeen() {
    return paperSeen;
  }

  public void setPaperSeen(boolean paperSeen) {
    this.paperSeen = paperSeen;
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
