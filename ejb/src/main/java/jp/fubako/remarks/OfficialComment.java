package jp.fubako.remarks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.fubako.access.Caller;
import jp.fubako.organisation.Duty;

/** 公式コメント: said once, kept with the case. */
@Entity
@Table(name = "official_comment")
class OfficialComment {

  @Id private UUID id;

  @Column(name = "subject_id")
  private UUID subjectId;

  private Instant at;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "person_name")
  private String personName;

  @Column(name = "post_title")
  private String postTitle;

  private String words;

  protected OfficialComment() {}

  OfficialComment(UUID subjectId, Caller caller, String words, Instant at) {
    this.id = UUID.randomUUID();
    this.subjectId = subjectId;
    this.at = at;
    this.personId = caller.personId();
    this.personName = caller.name();
    this.postTitle = caller.mainDuty().map(Duty::fullTitle).orElse("");
    this.words = words;
  }

  UUID id() {
    return id;
  }

  CommentRow row() {
    return new CommentRow(id, at, personName, postTitle, words);
  }
}
