package jp.fubako.web.remarks;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import jp.fubako.remarks.Remarks;
import jp.fubako.remarks.RemarksService;
import jp.fubako.web.shared.Notices;

/** What is said and noted about the case of a page. */
@Named
@ViewScoped
public class RemarksView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RemarksService service;

  private UUID subject;
  private String comment;
  private String note;
  private transient Remarks remarks;

  /** The page's case; asked for first by the page. */
  public Remarks of(UUID shown) {
    if (remarks == null || !shown.equals(subject)) {
      subject = shown;
      remarks = service.of(shown);
    }
    return remarks;
  }

  public void say() {
    service.comment(subject, comment);
    comment = null;
    remarks = null;
    Notices.done("remarks.panel.said");
  }

  public void jot() {
    service.note(subject, note);
    note = null;
    remarks = null;
  }

  public void tearOff(UUID noteId) {
    service.removeNote(noteId);
    remarks = null;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
