package jp.fubako.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** 紙資料 of one case, as it was declared last. */
@Entity
@Table(name = "paper_part")
class PaperPart {

  @Id
  @Column(name = "subject_id")
  private UUID subjectId;

  @Column(name = "reason_code")
  private String reasonCode;

  private String words;
  private String reason;
  private String contents;
  private String place;

  @Column(name = "declared_name")
  private String declaredName;

  @Column(name = "declared_title")
  private String declaredTitle;

  @Column(name = "declared_at")
  private Instant declaredAt;

  @Version private long version;

  protected PaperPart() {}

  PaperPart(UUID subjectId) {
    this.subjectId = subjectId;
  }

  /** The reason is kept in its words of today; a later change of the list does not reach it. */
  void declare(DeclarePaper said, PaperReason why, String name, String title, Instant at) {
    reasonCode = why.code();
    words = said.words();
    reason = why.withWords(said.words());
    contents = said.contents();
    place = said.place();
    declaredName = name;
    declaredTitle = title;
    declaredAt = at;
  }

  String declaredTitle() {
    return declaredTitle;
  }

  PaperRow row() {
    return new PaperRow(
        subjectId, reasonCode, words, reason, contents, place, declaredName, declaredAt);
  }
}
