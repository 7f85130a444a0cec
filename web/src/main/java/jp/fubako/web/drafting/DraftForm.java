package jp.fubako.web.drafting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.fubako.authority.Reservation;
import jp.fubako.drafting.DispatchMethod;
import jp.fubako.drafting.DraftFields;
import jp.fubako.drafting.SealHandling;
import jp.fubako.organisation.PostKind;
import jp.fubako.records.DisclosureClass;
import jp.fubako.records.ReadingScope;

/** The fields of a draft while they are typed; the same names as in {@link DraftFields}. */
public class DraftForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private UUID drafterPostId;
  private String subject;
  private String inquiry;
  private String grounds;
  private String matterCode;
  private Long amount;
  private String budgetItem;
  private Reservation[] reservations = {};
  private PostKind raiseTo;
  private UUID[] consultPosts = {};
  private UUID[] readerPosts = {};
  private boolean urgent;
  private LocalDate dueOn;
  private boolean issuing;
  private String addressees;
  private String issuer;
  private String letterSubject;
  private String letterBody;
  private DispatchMethod method;
  private SealHandling seal;
  private LocalDate plannedIssueOn;
  private String extension;
  private UUID folderId;
  private DisclosureClass disclosure;
  private String disclosureReason;
  private ReadingScope scope;

  static DraftForm of(DraftFields fields) {
    var form = new DraftForm();
    form.drafterPostId = fields.drafterPostId();
    form.subject = fields.subject();
    form.inquiry = fields.inquiry();
    form.grounds = fields.grounds();
    form.matterCode = fields.matterCode();
    form.amount = fields.amount();
    form.budgetItem = fields.budgetItem();
    form.reservations = fields.reservations().toArray(Reservation[]::new);
    form.raiseTo = fields.raiseTo();
    form.consultPosts = fields.consultPosts().toArray(UUID[]::new);
    form.readerPosts = fields.readerPosts().toArray(UUID[]::new);
    form.urgent = fields.urgent();
    form.dueOn = fields.dueOn();
    form.issuing = fields.issuing();
    form.addressees = fields.addressees();
    form.issuer = fields.issuer();
    form.letterSubject = fields.letterSubject();
    form.letterBody = fields.letterBody();
    form.method = fields.method();
    form.seal = fields.seal();
    form.plannedIssueOn = fields.plannedIssueOn();
    form.extension = fields.extension();
    form.folderId = fields.folderId();
    form.disclosure = fields.disclosure();
    form.disclosureReason = fields.disclosureReason();
    form.scope = fields.scope();
    return form;
  }

  DraftFields fields() {
    return new DraftFields(
        drafterPostId,
        subject,
        inquiry,
        grounds,
        matterCode,
        amount,
        budgetItem,
        Set.of(reservations),
        raiseTo,
        List.of(consultPosts),
        List.of(readerPosts),
        urgent,
        dueOn,
        issuing,
        addressees,
        issuer,
        letterSubject,
        letterBody,
        method,
        seal,
        plannedIssueOn,
        extension,
        folderId,
        disclosure,
        disclosureReason,
        scope);
  }

  public UUID getDrafterPostId() {
    return drafterPostId;
  }

  public void setDrafterPostId(UUID drafterPostId) {
    this.drafterPostId = drafterPostId;
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

  public Reservation[] getReservations() {
    return reservations;
  }

  public void setReservations(Reservation[] reservations) {
    this.reservations = reservations;
  }

  public PostKind getRaiseTo() {
    return raiseTo;
  }

  public void setRaiseTo(PostKind raiseTo) {
    this.raiseTo = raiseTo;
  }

  public UUID[] getConsultPosts() {
    return consultPosts;
  }

  public void setConsultPosts(UUID[] consultPosts) {
    this.consultPosts = consultPosts;
  }

  public UUID[] getReaderPosts() {
    return readerPosts;
  }

  public void setReaderPosts(UUID[] readerPosts) {
    this.readerPosts = readerPosts;
  }

  public boolean isUrgent() {
    return urgent;
  }

  public void setUrgent(boolean urgent) {
    this.urgent = urgent;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public boolean isIssuing() {
    return issuing;
  }

  public void setIssuing(boolean issuing) {
    this.issuing = issuing;
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

  public DispatchMethod getMethod() {
    return method;
  }

  public void setMethod(DispatchMethod method) {
    this.method = method;
  }

  public SealHandling getSeal() {
    return seal;
  }

  public void setSeal(SealHandling seal) {
    this.seal = seal;
  }

  public LocalDate getPlannedIssueOn() {
    return plannedIssueOn;
  }

  public void setPlannedIssueOn(LocalDate plannedIssueOn) {
    this.plannedIssueOn = plannedIssueOn;
  }

  public String getExtension() {
    return extension;
  }

  public void setExtension(String extension) {
    this.extension = extension;
  }

  public UUID getFolderId() {
    return folderId;
  }

  public void setFolderId(UUID folderId) {
    this.folderId = folderId;
  }

  public DisclosureClass getDisclosure() {
    return disclosure;
  }

  public void setDisclosure(DisclosureClass disclosure) {
    this.disclosure = disclosure;
  }

  public String getDisclosureReason() {
    return disclosureReason;
  }

  public void setDisclosureReason(String disclosureReason) {
    this.disclosureReason = disclosureReason;
  }

  public ReadingScope getScope() {
    return scope;
  }

  public void setScope(ReadingScope scope) {
    this.scope = scope;
  }
}
