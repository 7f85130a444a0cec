package jp.fubako.seals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import jp.fubako.access.Caller;
import jp.fubako.drafting.DecidedProposal;
import jp.fubako.shared.TransitionTable;
import jp.fubako.shared.Verdict;

/** 公印使用の申請: somebody of the section asks, the keeper of the seal seals or refuses. */
@Entity
@Table(name = "seal_request")
class SealRequest {

  static final TransitionTable<SealRequestState, SealRequestAction> TABLE =
      TransitionTable.from(SealRequestState.REQUESTED, SealRequestAction.class)
          .on(SealRequestState.REQUESTED, SealRequestAction.SEAL, SealRequestState.SEALED)
          .on(SealRequestState.REQUESTED, SealRequestAction.REFUSE, SealRequestState.REFUSED)
          .on(SealRequestState.REQUESTED, SealRequestAction.TAKE_BACK, SealRequestState.TAKEN_BACK)
          .build();

  private static final int LONGEST_REASON = 1000;

  @Id private UUID id;

  @Column(name = "proposal_id")
  private UUID proposalId;

  @Column(name = "seal_id")
  private UUID sealId;

  @Column(name = "seal_name")
  private String sealName;

  @Column(name = "impressions")
  private int count;

  @Enumerated(EnumType.STRING)
  private SealRequestState state;

  @Column(name = "asked_by")
  private UUID askedBy;

  @Column(name = "asked_by_name")
  private String askedByName;

  @Column(name = "section_id")
  private UUID sectionId;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "done_by_name")
  private String doneByName;

  @Column(name = "done_at")
  private Instant doneAt;

  private String reason;

  @Version private long version;

  protected SealRequest() {}

  SealRequest(DecidedProposal proposal, OfficialSeal seal, int count, Caller by, Instant at) {
    this.id = UUID.randomUUID();
    this.proposalId = proposal.id();
    this.sealId = seal.id();
    this.sealName = seal.name();
    this.count = count;
    this.state = SealRequestState.REQUESTED;
    this.askedBy = by.personId();
    this.askedByName = by.name();
    this.sectionId = proposal.sectionId();
    this.askedAt = at;
    this.reason = "";
  }

  /** Whether the caller may do this now; the keeper does not seal what he asked for himself. */
  Verdict may(SealRequestAction action, OfficialSeal seal, Caller caller) {
    if (TABLE.next(state, action).isEmpty()) {
      return Verdict.refused(SealsRefusal.REQUEST_DONE, doneByName, doneAt);
    }
    if (action == SealRequestAction.TAKE_BACK) {
      return askedBy.equals(caller.personId()) || caller.belongsTo(sectionId)
          ? Verdict.allowed()
          : Verdict.refused(SealsRefusal.NOT_YOUR_REQUEST);
    }
    return seal.keptBy(caller)
        .and(
            () ->
                action == SealRequestAction.SEAL && askedBy.equals(caller.personId())
                    ? Verdict.refused(SealsRefusal.KEEPER_ASKED)
                    : Verdict.allowed());
  }

  void sealed(Caller by, Instant at) {
    done(SealRequestAction.SEAL, by, at);
  }

  void refused(String why, Caller by, Instant at) {
    if (why == null || why.isBlank() || why.length() > LONGEST_REASON) {
      Verdict.refused(SealsRefusal.REASON_REQUIRED, LONGEST_REASON).orThrow();
    }
    done(SealRequestAction.REFUSE, by, at);
    reason = why.strip();
  }

  void takenBack(Caller by, Instant at) {
    done(SealRequestAction.TAKE_BACK, by, at);
  }

  private void done(SealRequestAction action, Caller by, Instant at) {
    state = TABLE.next(state, action).orElseThrow();
    doneByName = by.name();
    doneAt = at;
  }

  UUID id() {
    return id;
  }

  UUID proposalId() {
    return proposalId;
  }

  UUID sealId() {
    return sealId;
  }

  int count() {
    return count;
  }

  String sealName() {
    return sealName;
  }

  String askedByName() {
    return askedByName;
  }

  SealRequestRow row() {
    return new SealRequestRow(
        id, proposalId, sealName, count, state, askedByName, askedAt, doneByName, doneAt, reason);
  }
}
