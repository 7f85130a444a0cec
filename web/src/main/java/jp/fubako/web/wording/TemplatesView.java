package jp.fubako.web.wording;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import jp.fubako.authority.AuthorityService;
import jp.fubako.authority.Matter;
import jp.fubako.drafting.DraftWordsService;
import jp.fubako.drafting.SealHandling;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.Verdict;
import jp.fubako.web.shared.Notices;
import jp.fubako.wording.DocumentKind;
import jp.fubako.wording.DraftTemplateRow;
import jp.fubako.wording.KeptFor;
import jp.fubako.wording.SaveTemplate;
import jp.fubako.wording.WordingService;

/** 起案様式: the list to begin a draft with, and one of them in the form. */
@Named
@ViewScoped
public class TemplatesView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private WordingService wording;
  @Inject private DraftWordsService drafts;
  @Inject private AuthorityService authority;
  @Inject private OfficeClock clock;

  private UUID id;
  private long version;
  private TemplateForm form = new TemplateForm();
  private Verdict keeping = Verdict.allowed();
  private transient List<DraftTemplateRow> rows;

  /** Puts the chosen template into the form. */
  public void load() {
    if (id != null) {
      var row = wording.template(id);
      version = row.version();
      form = TemplateForm.of(row);
      keeping = row.keeping();
    }
  }

  /** Begins a draft; the person goes on in its form. */
  public String draft(UUID template) {
    return "/drafting/edit?faces-redirect=true&id=" + drafts.draftWith(template);
  }

  public String save() {
    wording.save(
        new SaveTemplate(
            id, version, form.getKind(), form.getName(), form.getKeptFor(), form.start()));
    return again("wording.templates.saved");
  }

  public String remove() {
    wording.removeTemplate(id, version);
    return again("wording.templates.removed");
  }

  private static String again(String said) {
    Notices.done(said);
    return "/wording/templates?faces-redirect=true";
  }

  public List<DraftTemplateRow> getRows() {
    if (rows == null) {
      rows = wording.templates();
    }
    return rows;
  }

  public boolean isKeepable() {
    return keeping.isAllowed();
  }

  public Verdict getKeeping() {
    return keeping;
  }

  public boolean isFresh() {
    return id == null;
  }

  public DocumentKind[] getKinds() {
    return DocumentKind.values();
  }

  public KeptFor[] getShelves() {
    return KeptFor.values();
  }

  public SealHandling[] getSeals() {
    return SealHandling.values();
  }

  public List<Matter> getMatters() {
    return authority.matters(clock.today());
  }

  public TemplateForm getForm() {
    return form;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
