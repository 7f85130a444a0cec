package jp.fubako.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.fubako.access.ReaderTokens;
import jp.fubako.approval.RouteDecided;
import jp.fubako.approval.RouteEnded;
import jp.fubako.approval.RouteReturned;
import jp.fubako.approval.StepActivated;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.receipt.ReceiptService;
import jp.fubako.records.ItemChange;
import jp.fubako.records.ItemDate;
import jp.fubako.records.RecordsService;
import jp.fubako.shared.OfficeClock;

/** What its route makes of a proposal; in the transaction of the act. */
@ApplicationScoped
class ProposalFate {

  @Inject private ProposalRepository repository;
  @Inject private RecordsService records;
  @Inject private ReceiptService receipts;
  @Inject private OrganisationService organisation;
  @Inject private OfficeClock clock;

  /** Whoever is asked about an answer may read the letter that it answers. */
  void activated(@Observes StepActivated event) {
    repository
        .find(event.subjectId())
        .map(Proposal::receiptId)
        .ifPresent(receipt -> records.grant(receipt, holders(event)));
  }

  private Set<String> holders(StepActivated event) {
    if (event.personId() != null) {
      return Set.of(ReaderTokens.person(event.personId()));
    }
    return organisation.holdersOf(event.postId(), clock.today()).stream()
        .map(holder -> ReaderTokens.person(holder.personId()))
        .collect(Collectors.toUnmodifiableSet());
  }

  void decided(@Observes RouteDecided event) {
    own(event.subjectId())
        .ifPresent(
            proposal -> {
              proposal.decided(event.decidedAt());
              records.updateItem(
                  proposal.id(),
                  ItemChange.none()
                      .state(proposal.state().name())
                      .people(event.people())
                      .date(ItemDate.DECIDED, OfficeClock.dateOf(event.decidedAt())));
              succeed(proposal, event.decidedAt());
            });
  }

  /** 変更済・取消済: the decided proposal ends the one whose place it takes. */
  private void succeed(Proposal newer, Instant at) {
    if (!newer.origin().supersedes()) {
      return;
    }
    repository
        .locked(newer.succession().supersedes())
        .ifPresent(
            old -> {
              old.superseded(newer.id(), newer.origin(), at);
              var standing = ItemChange.none().state(DecidedProposal.of(old).standing());
              records.updateItem(old.id(), standing);
              if (old.letterItemId() != null) {
                records.updateItem(old.letterItemId(), standing);
              }
            });
  }

  void returned(@Observes RouteReturned event) {
    own(event.subjectId())
        .ifPresent(
            proposal -> {
              proposal.returned(event.reason(), event.at());
              catalogue(proposal);
            });
  }

  void ended(@Observes RouteEnded event) {
    own(event.subjectId())
        .ifPresent(
            proposal -> {
              proposal.ended(
                  switch (event.state()) {
                    case REJECTED -> ProposalAction.REJECT;
                    case SCRAPPED -> ProposalAction.SCRAP;
                    default -> ProposalAction.WITHDRAW;
                  },
                  event.at());
              catalogue(proposal);
              if (proposal.receiptId() != null) {
                receipts.unlinkProposal(proposal.receiptId(), proposal.id());
              }
            });
  }

  private void catalogue(Proposal proposal) {
    records.updateItem(proposal.id(), ItemChange.none().state(proposal.state().name()));
  }

  /** Other features' subjects travel the same routes. */
  private Optional<Proposal> own(UUID subjectId) {
    return repository.locked(subjectId);
  }
}
