package jp.fubako.web.issuing;

import java.io.Serializable;
import java.time.LocalDate;
import jp.fubako.drafting.DraftFields;
import jp.fubako.issuing.LetterWords;

/** What is typed for the 施行文. */
public class LetterForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private LocalDate issuedOn;
  private String addressees;
  private String issuer;
  private String subject;
  private String body;

  /** Begins with what was decided. */
  void fill(DraftFields fields, LocalDate today) {
    issuedOn = today;
    addressees = fields.addressees();
    issuer = fields.issuer();
    subject = fields.letterSubject().isEmpty() ? fields.subject() : fields.letterSubject();
    body = fields.letterBody();
  }

  LetterWords words() {
    return new LetterWords(addressees, issuer, subject, body);
  }

  public LocalDate getIssuedOn() {
    return issuedOn;
  }

  public void setIssuedOn(LocalDate issuedOn) {
    this.issuedOn = issuedOn;
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

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }
}
