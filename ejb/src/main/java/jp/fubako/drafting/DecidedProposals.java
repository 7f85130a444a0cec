package jp.fubako.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.access.Caller;
import jp.fubako.approval.ApprovalService;
import jp.fubako.records.RecordsService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;

/**
 * The proposals for what follows their decision: issuing asks, locks and tells here what it has
 * done, in its own transaction. Lock order: route, proposal, number, trail. No interceptor stands
 * here: a refusal that crossed one would mark the transaction before its reason is written down.
 */
@ApplicationScoped
public class DecidedProposals {

  @Inject private ProposalRepository repository;
  @Inject private ApprovalService approval;
  @Inject private RecordsService records;
  @Inject private AccessService access;
  @Inject private OfficeClock clock;

  /** The proposal, if the caller may read it. */
  public DecidedProposal read(UUID id) {
    return DecidedProposal.of(readable(repository.find(id).orElse(null)));
  }

  /**
   * Locks the proposal for an act.
   *
   * @param version what the page saw
   * @throws RefusedException when the act is not open to the caller, or somebody was quicker
   */
  public DecidedProposal open(UUID id, long version, ProposalAction action) {
    var proposal = locked(id);
    may(proposal, action).and(() -> proposal.seen(version)).orThrow();
    return DecidedProposal.of(proposal);
  }

  /** Locks the proposal without an act of its own. */
  public DecidedProposal lock(UUID id) {
    return DecidedProposal.of(locked(id));
  }

  /** Whether the caller may do this now: what the act itself asks. */
  public Verdict may(UUID id, ProposalAction action) {
    return may(readable(repository.find(id).orElse(null)), action);
  }

  /** An open condition lets no letter out; with a 後閲 or a condition open nothing is completed. */
  private Verdict may(Proposal proposal, ProposalAction action) {
    return proposal
        .may(action, access.caller())
        .and(
            () ->
                switch (action) {
                  case RECORD_SEAL, DISPATCH -> approval.mayEnforce(proposal.id());
                  case COMPLETE, COMPLETE_WITHOUT_ISSUE -> approval.mayComplete(proposal.id());
                  default -> Verdict.allowed();
                });
  }

  /** 文書番号 was taken. */
  public DecidedProposal numbered(UUID id, String number) {
    return told(id, (proposal, caller, at) -> proposal.numbered(number, caller, at));
  }

  /** 施行文 was made. */
  public DecidedProposal lettered(UUID id, UUID itemId, UUID fileId, LocalDate on) {
    return told(id, (proposal, caller, at) -> proposal.lettered(itemId, fileId, on, caller, at));
  }

  /** 公印 was set. */
  public DecidedProposal sealed(UUID id) {
    return told(id, Proposal::sealRecorded);
  }

  /** 発送. */
  public DecidedProposal dispatched(UUID id) {
    return told(id, Proposal::dispatched);
  }

  /** 完結. */
  public DecidedProposal completed(UUID id) {
    return told(id, Proposal::completed);
  }

  private interface Deed {
    void done(Proposal proposal, Caller caller, Instant at);
  }

  private DecidedProposal told(UUID id, Deed deed) {
    var proposal = repository.locked(id).orElseThrow(DecidedProposals::notFound);
    deed.done(proposal, access.caller(), clock.now());
    return DecidedProposal.of(proposal);
  }

  private Proposal locked(UUID id) {
    approval.lock(id);
    return readable(repository.locked(id).orElse(null));
  }

  private Proposal readable(Proposal proposal) {
    if (proposal == null || records.find(proposal.id()).isEmpty()) {
      throw notFound();
    }
    return proposal;
  }

  private static RefusedException notFound() {
    return new RefusedException(DraftingRefusal.NOT_FOUND);
  }
}
