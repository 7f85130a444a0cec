package jp.fubako.web.drafting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.fubako.drafting.DraftingService;
import jp.fubako.paper.DeclarePaper;
import jp.fubako.paper.PaperReasonRow;
import jp.fubako.paper.PaperRow;
import jp.fubako.paper.PaperService;
import jp.fubako.web.shared.Notices;

/** 紙併用: the paper that goes with the draft that is edited. */
@Named
@ViewScoped
public class PaperPartView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DraftingService drafting;
  @Inject private PaperService service;
  @Inject private EditView edit;

  private transient PaperRow stored;
  private boolean read;
  private String reason;
  private String words;
  private String contents;
  private String place;

  public void declare() {
    drafting.declarePaper(new DeclarePaper(edit.getId(), reason, words, contents, place));
    again();
    Notices.done("drafting.paper.declared");
  }

  public void retract() {
    drafting.retractPaper(edit.getId());
    again();
    Notices.done("drafting.paper.retracted");
  }

  private void again() {
    edit.forget();
    read = false;
    stored = null;
  }

  /** Whether paper goes with the draft. */
  public boolean isDeclared() {
    return stored() != null;
  }

  private PaperRow stored() {
    if (!read || stored == null) {
      stored = service.of(edit.getId()).orElse(null);
      if (!read) {
        fill();
      }
      read = true;
    }
    return stored;
  }

  private void fill() {
    reason = stored == null ? null : stored.reasonCode();
    words = stored == null ? null : stored.words();
    contents = stored == null ? null : stored.contents();
    place = stored == null ? null : stored.place();
  }

  public List<PaperReasonRow> getReasons() {
    return service.reasons();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getContents() {
    return contents;
  }

  public void setContents(String contents) {
    this.contents = contents;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }
}
