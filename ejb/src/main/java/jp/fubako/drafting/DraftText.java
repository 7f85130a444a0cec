package jp.fubako.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.fubako.authority.Reservation;
import jp.fubako.organisation.PostKind;
import jp.fubako.records.DisclosureClass;
import jp.fubako.records.ReadingScope;

/** What the drafter wrote, as kept. */
@Embeddable
class DraftText {

  @Column(name = "drafter_post_id")
  private UUID drafterPostId;

  private String subject;

  @Column(columnDefinition = "mediumtext")
  private String inquiry;

  @Column(columnDefinition = "mediumtext")
  private String grounds;

  @Column(name = "matter_code")
  private String matterCode;

  private Long amount;

  @Column(name = "budget_item")
  private String budgetItem;

  private String reservations;

  @Enumerated(EnumType.STRING)
  @Column(name = "raise_to")
  private PostKind raiseTo;

  @Column(name = "consult_posts")
  private String consultPosts;

  @Column(name = "reader_posts")
  private String readerPosts;

  private boolean urgent;

  @Column(name = "due_on")
  private LocalDate dueOn;

  private boolean issuing;

  private String addressees;
  private String issuer;

  @Column(name = "letter_subject")
  private String letterSubject;

  @Column(name = "letter_body", columnDefinition = "mediumtext")
  private String letterBody;

  @Enumerated(EnumType.STRING)
  private DispatchMethod method;

  @Enumerated(EnumType.STRING)
  private SealHandling seal;

  @Column(name = "planned_issue_on")
  private LocalDate plannedIssueOn;

  @Column(name = "extension_no")
  private String extension;

  @Column(name = "folder_id")
  private UUID folderId;

  @Enumerated(EnumType.STRING)
  private DisclosureClass disclosure;

  @Column(name = "disclosure_reason")
  private String disclosureReason;

  @Enumerated(EnumType.STRING)
  private ReadingScope scope;

  protected DraftText() {}

  DraftText(DraftFields fields) {
    drafterPostId = fields.drafterPostId();
    subject = fields.subject();
    inquiry = fields.inquiry();
    grounds = fields.grounds();
    matterCode = fields.matterCode();
    amount = fields.amount();
    budgetItem = fields.budgetItem();
    reservations = joined(fields.reservations());
    raiseTo = fields.raiseTo();
    consultPosts = joined(fields.consultPosts());
    readerPosts = joined(fields.readerPosts());
    urgent = fields.urgent();
    dueOn = fields.dueOn();
    issuing = fields.issuing();
    addressees = fields.addressees();
    issuer = fields.issuer();
    letterSubject = fields.letterSubject();
    letterBody = fields.letterBody();
    method = fields.method();
    seal = fields.seal();
    plannedIssueOn = fields.plannedIssueOn();
    extension = fields.extension();
    folderId = fields.folderId();
    disclosure = fields.disclosure();
    disclosureReason = fields.disclosureReason();
    scope = fields.scope();
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
        Set.copyOf(split(reservations, Reservation::valueOf)),
        raiseTo,
        split(consultPosts, UUID::fromString),
        split(readerPosts, UUID::fromString),
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

  private static String joined(Collection<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(","));
  }

  private static <T> List<T> split(String text, Function<String, T> each) {
    return text.isEmpty() ? List.of() : Arrays.stream(text.split(",")).map(each).toList();
  }
}
