package jp.fubako.drafting;

import static jp.fubako.drafting.People.NOW;
import static jp.fubako.drafting.People.SECTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import jp.fubako.access.Caller;
import jp.fubako.shared.RefusedException;
import org.junit.jupiter.api.Test;

class WhatWasDecidedIsNeverChangedTest {

  private final Caller drafter = People.of("五十嵐 誠", SECTION);
  private final Caller colleague = People.of("庄司 健", SECTION);
  private final Caller stranger = People.of("佐藤 実", UUID.randomUUID());
  private final DraftFields fields = People.fields(SealHandling.OMITTED, true);

  @Test
  void aColleagueOfTheSectionMayEditADraftAStrangerNot() {
    var draft = People.draft(drafter, fields);
    assertTrue(draft.may(ProposalAction.EDIT, colleague).isAllowed());
    assertEquals(DraftingRefusal.NOT_YOUR_DRAFT, refusal(() -> draft.write(fields, stranger, NOW)));
  }

  @Test
  void onlyTheDrafterSubmits() {
    var draft = People.draft(drafter, fields);
    assertEquals(
        DraftingRefusal.ONLY_THE_DRAFTER,
        refusal(
            () ->
                draft.submitted(UUID.randomUUID(), colleague, colleague.duties().getFirst(), NOW)));
  }

  @Test
  void onItsWayItIsNotEdited() {
    var proposal = People.draft(drafter, fields);
    proposal.submitted(UUID.randomUUID(), drafter, drafter.duties().getFirst(), NOW);
    assertEquals(
        DraftingRefusal.NOT_IN_THIS_STATE, refusal(() -> proposal.write(fields, drafter, NOW)));
  }

  @Test
  void afterAReturnItIsEditedAndSubmittedAgain() {
    var proposal = People.draft(drafter, fields);
    proposal.submitted(UUID.randomUUID(), drafter, drafter.duties().getFirst(), NOW);
    proposal.returned("添付不足", NOW);
    proposal.write(People.fields(SealHandling.REQUIRED, true), drafter, NOW);
    assertEquals("添付不足", proposal.returnReason());
    proposal.submitted(UUID.randomUUID(), drafter, drafter.duties().getFirst(), NOW);
    assertEquals(2, proposal.round());
    assertEquals("", proposal.returnReason());
  }

  @Test
  void decidedContentIsFrozen() {
    var proposal = People.decided(drafter, fields);
    var other = People.fields(SealHandling.REQUIRED, true);
    assertEquals(DraftingRefusal.FROZEN, refusal(() -> proposal.write(other, drafter, NOW)));
    assertEquals(fields, proposal.fields());
  }

  @Test
  void whatWasSubmittedIsNotDeleted() {
    var proposal = People.draft(drafter, fields);
    assertTrue(proposal.may(ProposalAction.DISCARD, drafter).isAllowed());
    proposal.submitted(UUID.randomUUID(), drafter, drafter.duties().getFirst(), NOW);
    proposal.returned("添付不足", NOW);
    assertEquals(
        DraftingRefusal.SUBMITTED_ONCE,
        refusal(() -> proposal.may(ProposalAction.DISCARD, drafter).orThrow()));
  }

  private static DraftingRefusal refusal(org.junit.jupiter.api.function.Executable act) {
    return (DraftingRefusal) assertThrows(RefusedException.class, act).reason();
  }
}
