package jp.fubako.web.issuing;

import java.io.Serializable;
import java.time.LocalDate;
import jp.fubako.drafting.DispatchMethod;

/** What is typed after the decision. */
public class IssueForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private DispatchMethod method;
  private LocalDate dispatchedOn;
  private String addressee;
  private String note;

  public DispatchMethod getMethod() {
    return method;
  }

  public void setMethod(DispatchMethod method) {
    this.method = method;
  }

  public LocalDate getDispatchedOn() {
    return dispatchedOn;
  }

  public void setDispatchedOn(LocalDate dispatchedOn) {
    this.dispatchedOn = dispatchedOn;
  }

  public String getAddressee() {
    return addressee;
  }

  public void setAddressee(String addressee) {
    this.addressee = addressee;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
