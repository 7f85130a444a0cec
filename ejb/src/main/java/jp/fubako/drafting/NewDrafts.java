package jp.fubako.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import jp.fubako.access.Caller;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.organisation.Duty;
import jp.fubako.records.ItemKind;
import jp.fubako.records.NewItem;
import jp.fubako.records.RecordsService;
import jp.fubako.shared.FiscalYear;
import jp.fubako.shared.OfficeClock;

/** Enters a new draft in the catalogue and among the proposals, however it began. */
@ApplicationScoped
class NewDrafts {

  @Inject private ProposalRepository repository;
  @Inject private RecordsService records;
  @Inject private AuditService audit;
  @Inject private OfficeClock clock;

  Proposal enter(Caller caller, Duty duty, Origin origin, DraftFields fields, UUID caseId) {
    var now = clock.now();
    var id = UUID.randomUUID();
    records.addItem(
        new NewItem(
            id,
            caseId,
            ItemKind.PROPOSAL,
            fields.subject(),
            duty.sectionId(),
            FiscalYear.of(OfficeClock.dateOf(now)).year(),
            fields.scope(),
            fields.disclosure(),
            ProposalState.DRAFT.name(),
            fields.folderId(),
            fields.addressees(),
            Set.of()));
    var proposal = new Proposal(id, origin, caller, duty, fields, now);
    proposal.inCase(records.item(id).caseId());
    repository.add(proposal);
    audit.record(
        AuditEvent.of("drafting.draft", id, fields.subject()).with("origin", origin.name()));
    return proposal;
  }
}
