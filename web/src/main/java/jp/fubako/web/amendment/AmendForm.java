package jp.fubako.web.amendment;

import java.io.Serializable;
import java.time.LocalDate;
import jp.fubako.amendment.AmendedFields;

/** The fields of an amendment while they are typed; the same names as in {@link AmendedFields}. */
public class AmendForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String subject;
  private String inquiry;
  private String grounds;
  private String matterCode;
  private Long amount;
  private String budgetItem;
  private LocalDate dueOn;
  private String addressees;
  private String issuer;
  private String letterSubject;
  private String letterBody;
  private LocalDate plannedIssueOn;

  static AmendForm of(AmendedFields f) {
    var form = new AmendForm();
    form.subject = f.subject();
    form.inquiry = f.inquiry();
    form.grounds = f.grounds();
    form.matterCode = f.matterCode();
    form.amount = f.amount();
    form.budgetItem = f.budgetItem();
    form.dueOn = f.dueOn();
    form.addressees = f.addressees();
    form.issuer = f.issuer();
    form.letterSubject = f.letterSubject();
    form.letterBody = f.letterBody();
    form.plannedIssueOn = f.plannedIssueOn();
    return form;
  }

  AmendedFields fields() {
    return new AmendedFields(
        text(subject),
        text(inquiry),
        text(grounds),
        matterCode,
        amount,
        text(budgetItem),
        dueOn,
        text(addressees),
        text(issuer),
        text(letterSubject),
        text(letterBody),
        plannedIssueOn);
  }

  /** What was emptied is empty, not left as it was. */
  private static String text(String typed) {
    return typed == null ? "" : typed;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getInquiry() {
    return inquiry;
  }

  public void setInquiry(String inquiry) {
    this.inquiry = inquiry;
  }

  public String getGrounds() {
    return grounds;
  }

  public void setGrounds(String grounds) {
    this.grounds = grounds;
  }

  public Long getAmount() {
    return amount;
  }

  public void setAmount(Long amount) {
    this.amount = amount;
  }

  public String getBudgetItem() {
    return budgetItem;
  }

  public void setBudgetItem(String budgetItem) {
    this.budgetItem = budgetItem;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public String getAddressees() {
    return addressees;
  }

  public void setAddressees(String addressees) {
    this.addressees = addressees;
  }

  public String getIssuer() {
    return issuer;
  }

  public void setIssuer(String issuer) {
    this.issuer = issuer;
  }

  public String getLetterSubject() {
    return letterSubject;
  }

  public void setLetterSubject(String letterSubject) {
    this.letterSubject = letterSubject;
  }

  public String getLetterBody() {
    return letterBody;
  }

  public void setLetterBody(String letterBody) {
    this.letterBody = letterBody;
  }

  public LocalDate getPlannedIssueOn() {
    return plannedIssueOn;
  }

  public void setPlannedIssueOn(LocalDate plannedIssueOn) {
    this.plannedIssueOn = plannedIssueOn;
  }
}
