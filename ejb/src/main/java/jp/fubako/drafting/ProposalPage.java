package jp.fubako.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.fubako.access.Caller;
import jp.fubako.approval.ApprovalService;
import jp.fubako.approval.RouteAction;
import jp.fubako.authority.Matter;
import jp.fubako.records.FileRole;
import jp.fubako.records.FileRow;
import jp.fubako.records.FileService;
import jp.fubako.records.FolderRow;
import jp.fubako.records.RecordsService;
import jp.fubako.shared.Verdict;

/** Gathers everything about one proposal for somebody who may read it. */
@ApplicationScoped
class ProposalPage {

  @Inject private DraftDesk desk;
  @Inject private ApprovalService approval;
  @Inject private RecordsService records;
  @Inject private FileService files;

  ProposalDetail of(Proposal p, Caller caller) {
    var fields = p.fields();
    var folder = desk.folder(fields.folderId());
    var all = files.files(p.id());
    var item = records.item(p.id());
    return new ProposalDetail(
        p.id(),
        p.version(),
        p.state(),
        p.round(),
        p.origin(),
        p.copiedFrom(),
        p.receiptId(),
        p.receiptNumber(),
        p.caseId(),
        p.drafterId(),
        p.drafterName(),
        p.drafterTitle(),
        p.sectionId(),
        p.sectionName(),
        p.number(),
        p.draftedOn(),
        p.decidedOn(),
        p.issuedOn(),
        p.completedOn(),
        fields,
        desk.matter(fields.matterCode()).map(Matter::name).orElse(""),
        folder.map(FolderRow::title).orElse(""),
        folder.map(FolderRow::retentionLabel).orElse(""),
        desk.attachments(p.id()),
        p.sheetFileId(),
        oldSheets(all, p.sheetFileId()),
        p.letterFileId(),
        p.letterItemId(),
        p.state() == ProposalState.RETURNED ? p.returnReason() : "",
        item.retentionNote() == null ? "" : item.retentionNote(),
        p.changedAt(),
        verdicts(p, caller));
  }

  private static List<UUID> oldSheets(List<FileRow> files, UUID current) {
    return files.stream()
        .filter(f -> f.role() == FileRole.SHEET && !f.id().equals(current))
        .map(FileRow::id)
        .toList();
  }

  private Map<ProposalAction, Verdict> verdicts(Proposal proposal, Caller caller) {
    var verdicts = new EnumMap<ProposalAction, Verdict>(ProposalAction.class);
    for (var action : ProposalAction.values()) {
      verdicts.put(action, proposal.may(action, caller));
    }
    for (var action : List.of(ProposalAction.RECORD_SEAL, ProposalAction.DISPATCH)) {
      also(verdicts, action, approval.mayEnforce(proposal.id()));
    }
    for (var action : List.of(ProposalAction.COMPLETE, ProposalAction.COMPLETE_WITHOUT_ISSUE)) {
      also(verdicts, action, approval.mayComplete(proposal.id()));
    }
    var endings = approval.endings(proposal.id(), proposal.changedAt());
    also(verdicts, ProposalAction.WITHDRAW, endings.get(RouteAction.WITHDRAW));
    also(verdicts, ProposalAction.RESUME, endings.get(RouteAction.RESUME));
    also(verdicts, ProposalAction.SCRAP, endings.get(RouteAction.SCRAP));
    return verdicts;
  }

  /** The route has its say where the proposal has nothing against it. */
  private static void also(
      Map<ProposalAction, Verdict> verdicts, ProposalAction action, Verdict ofRoute) {
    if (ofRoute != null) {
      verdicts.put(action, verdicts.get(action).and(() -> ofRoute));
    }
  }
}
