package jp.fubako.web.drafting;

import java.io.Serializable;
import java.time.LocalDate;
import jp.fubako.drafting.DispatchMethod;

/** What is typed after the decision. */
public class CaseForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private LocalDate issuedOn;
  private String sealName;
  private int count = 1;
  private DispatchMethod method;
  private LocalDate dispatchedOn;
  private String addressee;
  private String note;

  public LocalDate getIssuedOn() {
    return issuedOn;
  }

  public void setIssuedOn(LocalDate issuedOn) {
    this.issuedOn = issuedOn;
  }

  public String getSealName() {
    return sealName;
  }

  public void setSealName(String sealName) {
    this.sealName = sealName;
  }

  public int getCount() {
    return count;
  }

  public void setCount(int count) {
    this.count = count;
  }

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
