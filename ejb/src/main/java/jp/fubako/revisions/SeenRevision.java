package jp.fubako.revisions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Somebody has seen a revision, first at this moment. */
@Entity
@Table(name = "revision_seen")
@IdClass(SeenRevision.Key.class)
class SeenRevision {

  /** Document, person and round. */
  static final class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID subjectId;
    private UUID personId;
    private int round;

    Key() {}

    Key(UUID subjectId, UUID personId, int round) {
      this.subjectId = subjectId;
      this.personId = personId;
      this.round = round;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && round == key.round
          && Objects.equals(subjectId, key.subjectId)
          && Objects.equals(personId, key.personId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(subjectId, personId, round);
    }
  }

  @Id
  @Column(name = "subject_id")
  private UUID subjectId;

  @Id
  @Column(name = "person_id")
  private UUID personId;

  @Id private int round;

  @Column(name = "first_at")
  private Instant firstAt;

  protected SeenRevision() {}

  SeenRevision(UUID subjectId, UUID personId, int round, Instant firstAt) {
    this.subjectId = subjectId;
    this.personId = personId;
    this.round = round;
    this.firstAt = firstAt;
  }
}
