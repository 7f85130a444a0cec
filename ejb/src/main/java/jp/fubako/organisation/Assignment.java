package jp.fubako.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** 発令: that a person holds a post in a certain way, from a first to a last day. */
@Entity
@Table(name = "assignment")
class Assignment implements Dated {

  @Id private UUID id;

  @Version private long version;

  @Column(name = "person_id", nullable = false)
  private UUID personId;

  @Column(name = "post_id", nullable = false)
  private UUID postId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private AssignmentKind kind;

  @Column(name = "valid_from", nullable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  protected Assignment() {}

  Assignment(UUID personId, UUID postId, LocalDate validFrom) {
    this.id = UUID.randomUUID();
    this.personId = personId;
    this.postId = postId;
    this.validFrom = validFrom;
  }

  void holds(AssignmentKind kind, LocalDate validTo) {
    this.kind = kind;
    this.validTo = validTo;
  }

  UUID id() {
    return id;
  }

  UUID personId() {
    return personId;
  }

  UUID postId() {
    return postId;
  }

  AssignmentKind kind() {
    return kind;
  }

  @Override
  public LocalDate validFrom() {
    return validFrom;
  }

  @Override
  public LocalDate validTo() {
    return validTo;
  }
}
