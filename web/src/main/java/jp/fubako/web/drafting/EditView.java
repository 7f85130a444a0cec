package jp.fubako.web.drafting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import jp.fubako.content.ContentStore;
import jp.fubako.drafting.DraftingService;
import jp.fubako.drafting.Finding;
import jp.fubako.drafting.ProposalAction;
import jp.fubako.drafting.ProposalDetail;
import jp.fubako.drafting.SaveDraft;
import jp.fubako.records.FileRow;
import jp.fubako.records.IncomingFile;
import jp.fubako.routing.RoutePlan;
import jp.fubako.shared.OfficeClock;
import jp.fubako.web.shared.Notices;
import org.primefaces.event.FileUploadEvent;

/** 起案: the form of a draft, saved while it is written. */
@Named
@ViewScoped
public class EditView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DraftingService drafting;
  @Inject private ContentStore content;
  @Inject private OfficeClock clock;

  private UUID id;
  private long version;
  private DraftForm form;
  private Instant savedAt;
  private transient ProposalDetail detail;
  private transient RoutePlan plan;
  private transient List<Finding> findings;

  /** Reads the draft; what may no longer be edited is shown instead. */
  public String load() {
    detail = drafting.detail(id);
    version = detail.version();
    form = DraftForm.of(detail.fields());
    savedAt = detail.changedAt();
    return detail.may(ProposalAction.EDIT) ? null : "/drafting/case?faces-redirect=true&id=" + id;
  }

  /** Quietly, while the person writes. */
  public void autosave() {
    version = drafting.save(new SaveDraft(id, version, form.fields()));
    savedAt = clock.now();
    forget();
  }

  public String save() {
    autosave();
    Notices.done("drafting.edit.saved");
    return "/drafting/list?faces-redirect=true";
  }

  public String goOn() {
    autosave();
    return "/drafting/confirm?faces-redirect=true&id=" + id;
  }

  public String discard() {
    drafting.discard(id);
    Notices.done("drafting.edit.discarded");
    return "/drafting/list?faces-redirect=true";
  }

  public void upload(FileUploadEvent event) throws IOException {
    var file = event.getFile();
    try (var bytes = file.getInputStream()) {
      var stored = content.put(bytes);
      version = drafting.attach(id, List.of(new IncomingFile(file.getFileName(), stored)));
    }
    forget();
  }

  public void up(int index) {
    swap(index, index - 1);
  }

  public void down(int index) {
    swap(index, index + 1);
  }

  private void swap(int one, int other) {
    var ids = new ArrayList<>(getDetail().attachments().stream().map(FileRow::id).toList());
    Collections.swap(ids, one, other);
    version = drafting.order(id, ids);
    forget();
  }

  public void remove(UUID fileId) {
    version = drafting.removeAttachment(id, fileId);
    forget();
  }

  private void forget() {
    detail = null;
    plan = null;
    findings = null;
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

  public DraftForm getForm() {
    return form;
  }

  public Instant getSavedAt() {
    return savedAt;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
