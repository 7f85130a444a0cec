package jp.fubako.seals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.fubako.access.Caller;
import jp.fubako.drafting.DecidedProposal;

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

  @Column(name = "omission")
  private String omission;

  @Column(name = "asked_by_name")
  private String askedByName;

  @Column(name = "by_id")
  private UUID byId;

  @Column(name = "by_name")
  private String byName;

  private Instant at;

  protected SealUse() {}

  private SealUse(DecidedProposal proposal, Caller by, Instant at) {
    this.id = UUID.randomUUID();
    this.proposalId = proposal.id();
    this.number = proposal.number();
    this.subject = proposal.fields().subject();
    this.byId = by.personId();
    this.byName = by.name();
    this.at = at;
    this.sealName = "";
    this.omission = "";
    this.askedByName = "";
  }

  static SealUse of(DecidedProposal proposal, SealRequest request, Caller keeper, Instant at) {
    var use = new SealUse(proposal, keeper, at);
    use.sealName = request.sealName();
    use.count = request.count();
    use.askedByName = request.askedByName();
    return use;
  }

  /** 公印省略. */
  static SealUse omitted(DecidedProposal proposal, String kind, Caller by, Instant at) {
    var use = new SealUse(proposal, by, at);
    use.omitted = true;
    use.omission = kind;
    return use;
  }

  SealUseRow row() {
    return new SealUseRow(
        id,
        proposalId,
        number,
        subject,
        sealName,
        count,
        omitted,
        omission,
        askedByName,
        byName,
        at);
  }
}
