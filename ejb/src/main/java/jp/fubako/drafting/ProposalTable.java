package jp.fubako.drafting;

import static jp.fubako.drafting.ProposalState.COMPLETED;
import static jp.fubako.drafting.ProposalState.DECIDED;
import static jp.fubako.drafting.ProposalState.DRAFT;
import static jp.fubako.drafting.ProposalState.ENFORCED;
import static jp.fubako.drafting.ProposalState.PREPARING;
import static jp.fubako.drafting.ProposalState.REJECTED;
import static jp.fubako.drafting.ProposalState.RETURNED;
import static jp.fubako.drafting.ProposalState.ROUTING;
import static jp.fubako.drafting.ProposalState.SCRAPPED;
import static jp.fubako.drafting.ProposalState.WITHDRAWN;

import jp.fubako.shared.TransitionTable;

/** The transition table of a 起案文書 (domain 2.2). */
final class ProposalTable {

  static final TransitionTable<ProposalState, ProposalAction> TABLE =
      TransitionTable.from(DRAFT, ProposalAction.class)
          .on(DRAFT, ProposalAction.EDIT, DRAFT)
          .on(DRAFT, ProposalAction.SUBMIT, ROUTING)
          .on(ROUTING, ProposalAction.AMEND, ROUTING)
          .on(ROUTING, ProposalAction.SEND_BACK, RETURNED)
          .on(ROUTING, ProposalAction.DECIDE, DECIDED)
          .on(ROUTING, ProposalAction.REJECT, REJECTED)
          .on(ROUTING, ProposalAction.WITHDRAW, WITHDRAWN)
          .on(ROUTING, ProposalAction.SCRAP, SCRAPPED)
          .on(RETURNED, ProposalAction.EDIT, RETURNED)
          .on(RETURNED, ProposalAction.SUBMIT, ROUTING)
          .on(RETURNED, ProposalAction.RESUME, ROUTING)
          .on(RETURNED, ProposalAction.WITHDRAW, WITHDRAWN)
          .on(RETURNED, ProposalAction.SCRAP, SCRAPPED)
          .on(DECIDED, ProposalAction.TAKE_NUMBER, PREPARING)
          .on(DECIDED, ProposalAction.MAKE_LETTER, PREPARING)
          .on(DECIDED, ProposalAction.COMPLETE_WITHOUT_ISSUE, COMPLETED)
          .on(PREPARING, ProposalAction.COMPLETE_WITHOUT_ISSUE, COMPLETED)
          .on(PREPARING, ProposalAction.TAKE_NUMBER, PREPARING)
          .on(PREPARING, ProposalAction.MAKE_LETTER, PREPARING)
          .on(PREPARING, ProposalAction.RECORD_SEAL, PREPARING)
          .on(PREPARING, ProposalAction.DISPATCH, ENFORCED)
          .on(ENFORCED, ProposalAction.DISPATCH, ENFORCED)
          .on(ENFORCED, ProposalAction.COMPLETE, COMPLETED)
          .build();

  private ProposalTable() {}
}
