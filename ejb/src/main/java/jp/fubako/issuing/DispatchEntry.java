package jp.fubako.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.fubako.access.Caller;
import jp.fubako.drafting.DecidedProposal;
import jp.fubako.drafting.DispatchMethod;

/** A line of the 発送簿; only ever added. */
@Entity
@Table(name = "dispatch_entry")
class DispatchEntry {

  @Id private UUID id;

  @Column(name = "proposal_id")
  private UUID proposalId;

  @Column(name = "doc_number")
  private String number;

  private String subject;
  private String addressee;

  @Enumerated(EnumType.STRING)
  private DispatchMethod method;

  @Column(name = "dispatched_on")
  private LocalDate dispatchedOn;

  @Column(name = "section_id")
  private UUID sectionId;

  @Column(name = "section_name")
  private String sectionName;

  @Column(name = "by_id")
  private UUID byId;

  @Column(name = "by_name")
  private String byName;

  private String note;
  private Instant at;

  protected DispatchEntry() {}

  DispatchEntry(DecidedProposal proposal, Dispatch command, Caller by, Instant at) {
    this.id = UUID.randomUUID();
    this.proposalId = proposal.id();
    this.number = proposal.number();
    this.subject = proposal.fields().subject();
    this.addressee = command.addressee().strip();
    this.method = command.method();
    this.dispatchedOn = command.dispatchedOn();
    this.sectionId = proposal.sectionId();
    this.sectionName = proposal.sectionName();
    this.byId = by.personId();
    this.byName = by.name();
    this.note = command.note() == null ? "" : command.note().strip();
    this.at = at;
  }

  UUID id() {
    return id;
  }

  DispatchRow row() {
    return new DispatchRow(
        id,
        proposalId,
        number,
        subject,
        addressee,
        method,
        dispatchedOn,
        sectionName,
        byName,
        note);
  }
}
