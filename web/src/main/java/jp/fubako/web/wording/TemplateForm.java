package jp.fubako.web.wording;

import java.io.Serializable;
import jp.fubako.wording.DocumentKind;
import jp.fubako.wording.DraftStart;
import jp.fubako.wording.DraftTemplateRow;
import jp.fubako.wording.KeptFor;

/** A 起案様式 while it is typed. */
public class TemplateForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private DocumentKind kind = DocumentKind.REPLY;
  private String name;
  private KeptFor keptFor = KeptFor.PERSON;
  private String subject;
  private String inquiry;
  private String grounds;
  private String matterCode;
  private boolean issuing;
  private String letterBody;
  private String seal = "OMITTED";

  static TemplateForm of(DraftTemplateRow row) {
    var form = new TemplateForm();
    form.kind = row.kind();
    form.name = row.name();
    form.keptFor = row.keptFor();
    form.subject = row.start().subject();
    form.inquiry = row.start().inquiry();
    form.grounds = row.start().grounds();
    form.matterCode = row.start().matterCode();
    form.issuing = row.start().issuing();
    form.letterBody = row.start().letterBody();
    form.seal = row.start().seal();
    return form;
  }

  DraftStart start() {
    return new DraftStart(subject, inquiry, grounds, matterCode, issuing, letterBody, seal);
  }

  public DocumentKind getKind() {
    return kind;
  }

  public void setKind(DocumentKind kind) {
    this.kind = kind;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public KeptFor getKeptFor() {
    return keptFor;
  }

  public void setKeptFor(KeptFor keptFor) {
    this.keptFor = keptFor;
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

  public String getMatterCode() {
    return matterCode;
  }

  public void setMatterCode(String matterCode) {
    this.matterCode = matterCode;
  }

  public boolean isIssuing() {
    return issuing;
  }

  public void setIssuing(boolean issuing) {
    this.issuing = issuing;
  }

  public String getLetterBody() {
    return letterBody;
  }

  public void setLetterBody(String letterBody) {
    this.letterBody = letterBody;
  }

  public String getSeal() {
    return seal;
  }

  public void setSeal(String seal) {
    this.seal = seal;
  }
}
