package jp.fubako.drafting;

import jp.fubako.access.Caller;
import jp.fubako.shared.Verdict;

/** Who may do what with a proposal now; the one answer for page and action. */
record ProposalRules(Proposal proposal, Caller caller) {

  Verdict may(ProposalAction action) {
    if (action == ProposalAction.DISCARD) {
      return mayDiscard();
    }
    if (ProposalTable.TABLE.next(proposal.state(), action).isEmpty()) {
      return proposal.state().frozen() && action == ProposalAction.EDIT
          ? Verdict.refused(DraftingRefusal.FROZEN)
          : Verdict.refused(DraftingRefusal.NOT_IN_THIS_STATE, proposal.state());
    }
    return switch (action) {
      case SUBMIT, RESUME -> byDrafter();
      case AMEND, SEND_BACK, DECIDE, REJECT, WITHDRAW, SCRAP -> Verdict.allowed();
      case EDIT, DISCARD -> bySection();
      case TAKE_NUMBER -> bySection().and(this::stands).and(this::mayNumber);
      case MAKE_LETTER -> bySection().and(this::stands).and(this::mayMakeLetter);
      case RECORD_SEAL -> stands().and(this::mayRecordSeal);
      case DISPATCH -> bySection().and(this::stands).and(this::mayDispatch);
      case COMPLETE -> bySection();
      case COMPLETE_WITHOUT_ISSUE ->
          bySection()
              .and(
                  () ->
                      proposal.fields().issuing() && proposal.succession().by() == null
                          ? Verdict.refused(DraftingRefusal.NOT_DISPATCHED)
                          : Verdict.allowed());
    };
  }

  private Verdict mayDiscard() {
    if (proposal.round() > 0) {
      return Verdict.refused(DraftingRefusal.SUBMITTED_ONCE);
    }
    return proposal.state() == ProposalState.DRAFT
        ? byDrafter()
        : Verdict.refused(DraftingRefusal.NOT_IN_THIS_STATE, proposal.state());
  }

  /** 変更起案 or 取消起案 of a decided proposal that still stands. */
  Verdict mayBeSuperseded() {
    return proposal.state().frozen()
        ? stands().and(this::bySection)
        : Verdict.refused(DraftingRefusal.NOT_DECIDED);
  }

  /** What a later decision changed or cancelled is not carried out any more. */
  private Verdict stands() {
    return proposal.succession().by() == null
        ? Verdict.allowed()
        : Verdict.refused(DraftingRefusal.SUPERSEDED, proposal.succession().how());
  }

  private Verdict mayNumber() {
    if (!proposal.fields().issuing()) {
      return Verdict.refused(DraftingRefusal.NOTHING_TO_ISSUE);
    }
    if (proposal.fields().seal() == SealHandling.NONE) {
      return Verdict.refused(DraftingRefusal.INFORMAL_LETTER);
    }
    return proposal.number().isEmpty()
        ? Verdict.allowed()
        : Verdict.refused(DraftingRefusal.NUMBER_TAKEN, proposal.number());
  }

  private Verdict mayMakeLetter() {
    if (!proposal.fields().issuing()) {
      return Verdict.refused(DraftingRefusal.NOTHING_TO_ISSUE);
    }
    if (proposal.fields().seal() == SealHandling.REQUIRED && proposal.sealed()) {
      return Verdict.refused(DraftingRefusal.LETTER_SEALED);
    }
    return proposal.number().isEmpty() && proposal.fields().seal() != SealHandling.NONE
        ? Verdict.refused(DraftingRefusal.NUMBER_MISSING)
        : Verdict.allowed();
  }

  /** Who sets it is asked by the desk of seals. */
  private Verdict mayRecordSeal() {
    if (proposal.fields().seal() != SealHandling.REQUIRED) {
      return Verdict.refused(DraftingRefusal.SEAL_NOT_NEEDED);
    }
    if (proposal.letterFileId() == null) {
      return Verdict.refused(DraftingRefusal.LETTER_MISSING);
    }
    return proposal.sealed() ? Verdict.refused(DraftingRefusal.LETTER_SEALED) : Verdict.allowed();
  }

  private Verdict mayDispatch() {
    if (proposal.letterFileId() == null) {
      return Verdict.refused(DraftingRefusal.LETTER_MISSING);
    }
    return proposal.fields().seal() == SealHandling.REQUIRED && !proposal.sealed()
        ? Verdict.refused(DraftingRefusal.SEAL_MISSING)
        : Verdict.allowed();
  }

  private Verdict byDrafter() {
    return proposal.keeperId().equals(caller.personId())
        ? Verdict.allowed()
        : Verdict.refused(DraftingRefusal.ONLY_THE_DRAFTER);
  }

  private Verdict bySection() {
    return proposal.keeperId().equals(caller.personId())
            || (caller.personId() != null && caller.belongsTo(proposal.sectionId()))
        ? Verdict.allowed()
        : Verdict.refused(DraftingRefusal.NOT_YOUR_DRAFT);
  }
}
