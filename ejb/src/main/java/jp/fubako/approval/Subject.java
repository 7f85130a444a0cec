package jp.fubako.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** What is decided and who brought it, as shown in inboxes; told anew by each submission. */
@Embeddable
class Subject {

  @Column(name = "subject_id")
  private UUID subjectId;

  @Column(name = "subject_kind")
  private String subjectKind;

  private String title;

  @Column(name = "doc_number")
  private String number;

  private boolean urgent;

  @Column(name = "due_on")
  private LocalDate dueOn;

  private Long amount;
  private int files;

  @Column(name = "drafter_id")
  private UUID drafterId;

  /** 担当, once the drafter has left the section; null as long as he has not. */
  @Column(name = "handler_id")
  private UUID handlerId;

  @Column(name = "drafter_name")
  private String drafterName;

  @Column(name = "drafter_title")
  private String drafterTitle;

  @Column(name = "section_id")
  private UUID sectionId;

  @Column(name = "section_name")
  private String sectionName;

  @Column(name = "head_post_id")
  private UUID headPostId;

  @Column(name = "level_name")
  private String levelName;

  private String reason;
  private String article;

  /** 重要・異例・新規・疑義・先例・紛争 */
  private boolean grave;

  /** 合議不調 in the present round. */
  private boolean disputed;

  /** 紙併用 */
  private boolean paper;

  protected Subject() {}

  /**
   * Who drafted, and where.
   *
   * @param headPostId the head of the section, who may withdraw and scrap; null if there is none
   */
  record Drafter(
      Actor actor,
      UUID postId,
      String title,
      UUID sectionId,
      String sectionName,
      UUID headPostId) {}

  Subject(StartApproval c, Drafter drafter) {
    this.subjectId = c.subjectId();
    this.subjectKind = c.subjectKind();
    this.number = "";
    this.drafterId = drafter.actor().personId();
    describe(c, drafter);
  }

  final void describe(StartApproval c, Drafter drafter) {
    title = c.title();
    urgent = c.urgent();
    dueOn = c.dueOn();
    amount = c.amount();
    files = c.files();
    if (drafterId.equals(drafter.actor().personId())) {
      drafterName = drafter.actor().name();
      drafterTitle = drafter.title();
    }
    sectionId = drafter.sectionId();
    sectionName = drafter.sectionName();
    headPostId = drafter.headPostId();
    levelName = c.plan().levelName();
    reason = c.plan().reason();
    article = c.plan().article();
    grave = c.grave();
    disputed = false;
    paper = c.paper();
  }

  /** Whether he goes on with it: the drafter, or the 担当 who was named after him. */

  /** What an approver has changed of it. */
  void amended(NewSheet now) {
    title = now.title();
    amount = now.amount();
    dueOn = now.dueOn();
  }

  boolean draftedBy(Actor actor) {
    return (handlerId == null ? drafterId : handlerId).equals(actor.personId());
  }

  boolean headedBy(Actor actor) {
    return actor.holds(headPostId);
  }

  void numbered(String taken) {
    number = taken;
  }

  UUID subjectId() {
    return subjectId;
  }

  String title() {
    return title;
  }

  String number() {
    return number;
  }

  boolean urgent() {
    return urgent;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  Long amount() {
    return amount;
  }

  boolean grave() {
    return grave;
  }

  /** 合議不調: another section has not consented. */
  boolean isDisputed() {
    return disputed;
  }

  void disputed() {
    disputed = true;
  }

  boolean paper() {
    return paper;
  }

  /** 決裁区分 when the decision is raised on its way. */
  void raisedTo(String level) {
    levelName = level;
  }

  UUID drafterId() {
    return drafterId;
  }

  String drafterName() {
    return drafterName;
  }

  String drafterTitle() {
    return drafterTitle;
  }

  String sectionName() {
    return sectionName;
  }

  String levelName() {
    return levelName;
  }

  String reason() {
    return reason;
  }

  String article() {
    return article;
  }
}
