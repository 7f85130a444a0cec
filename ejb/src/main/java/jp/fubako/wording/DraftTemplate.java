package jp.fubako.wording;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import jp.fubako.access.Caller;
import jp.fubako.shared.Verdict;

/** 起案様式: what a draft of a kind begins with. */
@Entity
@Table(name = "draft_template")
class DraftTemplate {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_TEXT = 20_000;

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  @Column(name = "document_kind")
  private DocumentKind kind;

  private String name;

  @Embedded private Shelf shelf;

  private String subject;

  @Column(columnDefinition = "mediumtext")
  private String inquiry;

  @Column(columnDefinition = "mediumtext")
  private String grounds;

  @Column(name = "matter_code")
  private String matterCode;

  private boolean issuing;

  @Column(name = "letter_body", columnDefinition = "mediumtext")
  private String letterBody;

  private String seal;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @Version private long version;

  protected DraftTemplate() {}

  DraftTemplate(SaveTemplate form, Caller caller, Instant at) {
    id = UUID.randomUUID();
    shelf = new Shelf(form.keptFor(), caller);
    write(form, caller, at);
  }

  /** Writes it anew; it stays on its shelf. */
  final void write(SaveTemplate form, Caller caller, Instant at) {
    shelf.mayKeep(caller).and(() -> fit(form)).orThrow();
    kind = form.kind();
    name = form.name();
    subject = form.start().subject();
    inquiry = form.start().inquiry();
    grounds = form.start().grounds();
    matterCode = form.start().matterCode();
    issuing = form.start().issuing();
    letterBody = form.start().letterBody();
    seal = form.start().seal();
    changedAt = at;
    changedBy = caller.name();
  }

  private static Verdict fit(SaveTemplate form) {
    var start = form.start();
    if (form.name().isEmpty() || form.kind() == null) {
      return Verdict.refused(WordingRefusal.INCOMPLETE);
    }
    if (form.name().length() > LONGEST_NAME) {
      return Verdict.refused(WordingRefusal.TOO_LONG, LONGEST_NAME);
    }
    int longest =
        Math.max(
            Math.max(start.inquiry().length(), start.grounds().length()),
            Math.max(start.letterBody().length(), start.subject().length() * 40));
    return longest > LONGEST_TEXT
        ? Verdict.refused(WordingRefusal.TOO_LONG, LONGEST_TEXT)
        : Verdict.allowed();
  }

  Shelf shelf() {
    return shelf;
  }

  long version() {
    return version;
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  DraftTemplateRow row(Caller caller) {
    return new DraftTemplateRow(
        id,
        version,
        kind,
        name,
        shelf.keptFor(),
        new DraftStart(subject, inquiry, grounds, matterCode, issuing, letterBody, seal),
        changedAt,
        changedBy,
        shelf.mayKeep(caller));
  }
}
