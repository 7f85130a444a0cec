package jp.fubako.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.fubako.access.Caller;

/** A line of the 公印使用簿; only ever added. */
@Entity
@Table(name = "seal_use")
class SealUse {

  @Id private UUID id;

  @Column(name = "proposal_id")
  private UUID proposalId;

  @Column(name = "doc_number")
  private String number;

  private String subject;

  @Column(name = "seal_name")
  private String sealName;

  @Column(name = "impressions")
  private int count;

  private boolean omitted;

  @Column(name = "by_id")
  private UUID byId;

  @Column(name = "by_name")
  private String byName;

  private Instant at;

  protected SealUse() {}

  SealUse(Proposal proposal, String sealName, int count, Caller by, Instant at) {
    this.id = UUID.randomUUID();
    this.proposalId = proposal.id();
    this.number = proposal.number();
    this.subject = proposal.fields().subject();
    this.sealName = sealName;
    this.count = count;
    this.omitted = count == 0;
    this.byId = by.personId();
    this.byName = by.name();
    this.at = at;
  }

  SealUseRow row() {
    return new SealUseRow(id, proposalId, number, subject, sealName, count, omitted, byName, at);
  }
}
