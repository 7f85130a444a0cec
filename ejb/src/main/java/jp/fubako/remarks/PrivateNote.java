package jp.fubako.remarks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** 付箋: of one person, for himself, until the case is decided. */
@Entity
@Table(name = "private_note")
class PrivateNote {

  @Id private UUID id;

  @Column(name = "subject_id")
  private UUID subjectId;

  @Column(name = "person_id")
  private UUID personId;

  private String words;
  private Instant at;

  protected PrivateNote() {}

  PrivateNote(UUID subjectId, UUID personId, String words, Instant at) {
    this.id = UUID.randomUUID();
    this.subjectId = subjectId;
    this.personId = personId;
    this.words = words;
    this.at = at;
  }

  UUID personId() {
    return personId;
  }

  NoteRow row() {
    return new NoteRow(id, at, words);
  }
}
