package jp.fubako.web.issuing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.fubako.drafting.DraftingService;
import jp.fubako.issuing.Collate;
import jp.fubako.issuing.CollationDetail;
import jp.fubako.issuing.CollationService;
import jp.fubako.issuing.FairCopyState;
import jp.fubako.records.FileRow;
import jp.fubako.records.FileService;
import jp.fubako.web.shared.Notices;

/** 照合: the final text beside the decided one, difference by difference. */
@Named
@ViewScoped
public class CollationView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CollationService collations;
  @Inject private DraftingService drafting;
  @Inject private FileService files;

  private UUID id;
  private UUID copyId;
  private final UUID requestKey = UUID.randomUUID();
  private final Map<Integer, Boolean> ordered = new HashMap<>();
  private final Map<Integer, String> remarks = new HashMap<>();
  private String reason;
  private transient CollationDetail detail;
  private transient List<FileRow> papers;

  public void load() {
    copyId = getDetail().copy().id();
  }

  /** 照合済. */
  public String collate() {
    var confirmed = new LinkedHashMap<Integer, String>();
    ordered.forEach(
        (no, yes) -> {
          if (yes) {
            confirmed.put(no, remarks.getOrDefault(no, ""));
          }
        });
    collations.collate(new Collate(id, copyId, requestKey, confirmed));
    return done("issuing.collation.done");
  }

  /** 差戻し. */
  public String sendBack() {
    collations.sendBack(id, copyId, requestKey, reason);
    return done("issuing.collation.sentBack");
  }

  private String done(String said) {
    Notices.done(said);
    return "/drafting/case?faces-redirect=true&id=" + id;
  }

  public CollationDetail getDetail() {
    if (detail == null) {
      detail = collations.detail(id);
    }
    return detail;
  }

  /** The letter, and the sheet that was decided. */
  public List<FileRow> getPapers() {
    if (papers == null) {
      papers =
          List.of(
              files.file(getDetail().copy().fileId()),
              files.file(drafting.detail(id).sheetFileId()));
    }
    return papers;
  }

  /** Whether it still waits; otherwise what was confirmed is shown. */
  public boolean isOpen() {
    return getDetail().copy().state() == FairCopyState.MADE;
  }

  public Map<Integer, Boolean> getOrdered() {
    return ordered;
  }

  public Map<Integer, String> getRemarks() {
    return remarks;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
