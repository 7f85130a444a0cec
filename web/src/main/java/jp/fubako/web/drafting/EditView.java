package jp.fubako.web.drafting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.fubako.drafting.DraftingService;
import jp.fubako.drafting.Finding;
import jp.fubako.drafting.Leftover;
import jp.fubako.drafting.ProposalAction;
import jp.fubako.drafting.ProposalDetail;
import jp.fubako.drafting.SaveTyped.Choice;
import jp.fubako.routing.RoutePlan;
import jp.fubako.shared.OfficeClock;
import jp.fubako.web.shared.Notices;
import jp.fubako.web.shared.Texts;
import org.primefaces.PrimeFaces;

/** 起案: the form of a draft, saved while it is written. */
@Named
@ViewScoped
public class EditView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DraftingService drafting;
  @Inject private OfficeClock clock;

  private UUID id;
  private final TypedDraft typed = new TypedDraft();
  private transient ProposalDetail detail;
  private transient RoutePlan plan;
  private transient List<Finding> findings;
  private transient List<Leftover> leftovers;

  /** Reads the draft; what may no longer be edited is shown instead. */
  public String load() {
    detail = drafting.detail(id);
    typed.begin(detail);
    return detail.may(ProposalAction.EDIT) ? null : "/drafting/case?faces-redirect=true&id=" + id;
  }

  /** Quietly, while the person writes. */
  public void autosave() {
    store(null);
  }

  public void keepMine() {
    store(typed.choice(true));
    shownAgain("draft");
  }

  public void keepTheirs() {
    store(typed.choice(false));
    shownAgain("draft");
  }

  private void store(Choice choice) {
    var taken = typed.save(drafting, choice, clock.now());
    forget();
    if (!taken.isEmpty()) {
      var names =
          taken.stream()
              .map(field -> Texts.of(DraftControl.caption(field)))
              .collect(Collectors.joining(Texts.of("drafting.edit.and")));
      Notices.done("drafting.edit.merged", typed.getOtherName(), names);
      taken.forEach(field -> shownAgain("draft:" + DraftControl.of(field)));
    }
  }

  private static void shownAgain(String control) {
    PrimeFaces.current().ajax().update(control);
  }

  public String save() {
    store(null);
    if (typed.isClashing()) {
      return null;
    }
    Notices.done("drafting.edit.saved");
    return "/drafting/list?faces-redirect=true";
  }

  public String goOn() {
    store(null);
    return typed.isClashing() ? null : "/drafting/confirm?faces-redirect=true&id=" + id;
  }

  public String discard() {
    drafting.discard(id);
    Notices.done("drafting.edit.discarded");
    return "/drafting/list?faces-redirect=true";
  }

  /** These words of the older proposal are meant as they stand. */
  public void confirm(String words) {
    drafting.confirm(id, words);
    forget();
  }

  void forget() {
    detail = null;
    plan = null;
    findings = null;
    leftovers = null;
  }

  public ProposalDetail getDetail() {
    if (detail == null) {
      detail = drafting.detail(id);
    }
    return detail;
  }

  /** The route as the stored fields give it; null until a matter is chosen. */
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

  /** Dates and years of the older proposal that nobody has touched. */
  public List<Leftover> getLeftovers() {
    if (leftovers == null) {
      leftovers = drafting.leftovers(id);
    }
    return leftovers;
  }

  public TypedDraft getTyped() {
    return typed;
  }

  public DraftForm getForm() {
    return typed.getForm();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
