package jp.fubako.drafting;

import static jp.fubako.drafting.People.NOW;
import static jp.fubako.drafting.People.SECTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import jp.fubako.access.Caller;
import jp.fubako.access.Role;
import jp.fubako.shared.Verdict;
import org.junit.jupiter.api.Test;

class AProposalIsIssuedInOrderTest {

  private final Caller drafter = People.of("五十嵐 誠", SECTION);
  private final Caller keeper = People.of("渡邉 花子", UUID.randomUUID(), Role.SEAL_KEEPER);

  private static DraftingRefusal reason(Verdict verdict) {
    return (DraftingRefusal) ((Verdict.Refused) verdict).reason();
  }

  @Test
  void theLetterNeedsItsNumber() {
    var proposal = People.decided(drafter, People.fields(SealHandling.OMITTED, true));
    assertEquals(
        DraftingRefusal.NUMBER_MISSING, reason(proposal.may(ProposalAction.MAKE_LETTER, drafter)));
    proposal.numbered("真総第1号", drafter, NOW);
    assertEquals(ProposalState.PREPARING, proposal.state());
    assertTrue(proposal.may(ProposalAction.MAKE_LETTER, drafter).isAllowed());
    assertEquals(
        DraftingRefusal.NUMBER_TAKEN, reason(proposal.may(ProposalAction.TAKE_NUMBER, drafter)));
  }

  @Test
  void anInformalLetterHasNone() {
    var proposal = People.decided(drafter, People.fields(SealHandling.NONE, true));
    assertEquals(
        DraftingRefusal.INFORMAL_LETTER, reason(proposal.may(ProposalAction.TAKE_NUMBER, drafter)));
    assertTrue(proposal.may(ProposalAction.MAKE_LETTER, drafter).isAllowed());
  }

  @Test
  void aLetterThatNeedsTheSealIsNotSentWithoutIt() {
    var proposal = People.lettered(drafter, People.fields(SealHandling.REQUIRED, true));
    assertEquals(
        DraftingRefusal.SEAL_MISSING, reason(proposal.may(ProposalAction.DISPATCH, drafter)));
    proposal.sealRecorded(keeper, NOW);
    assertTrue(proposal.may(ProposalAction.DISPATCH, drafter).isAllowed());
    assertEquals(
        DraftingRefusal.LETTER_SEALED, reason(proposal.may(ProposalAction.MAKE_LETTER, drafter)));
    assertEquals(
        DraftingRefusal.LETTER_SEALED, reason(proposal.may(ProposalAction.RECORD_SEAL, keeper)));
  }

  @Test
  void withTheSealOmittedItIsSentAtOnce() {
    var proposal = People.lettered(drafter, People.fields(SealHandling.OMITTED, true));
    assertEquals(
        DraftingRefusal.SEAL_NOT_NEEDED, reason(proposal.may(ProposalAction.RECORD_SEAL, keeper)));
    proposal.dispatched(drafter, NOW);
    assertEquals(ProposalState.ENFORCED, proposal.state());
    proposal.dispatched(drafter, NOW);
    proposal.completed(drafter, NOW);
    assertEquals(ProposalState.COMPLETED, proposal.state());
  }

  @Test
  void whatIsToBeSentIsNotCompletedBefore() {
    var proposal = People.decided(drafter, People.fields(SealHandling.OMITTED, true));
    assertEquals(
        DraftingRefusal.NOT_DISPATCHED,
        reason(proposal.may(ProposalAction.COMPLETE_WITHOUT_ISSUE, drafter)));
    var internal = People.decided(drafter, People.fields(SealHandling.OMITTED, false));
    assertEquals(
        DraftingRefusal.NOTHING_TO_ISSUE,
        reason(internal.may(ProposalAction.TAKE_NUMBER, drafter)));
    internal.completed(drafter, NOW);
    assertEquals(ProposalState.COMPLETED, internal.state());
  }
}
