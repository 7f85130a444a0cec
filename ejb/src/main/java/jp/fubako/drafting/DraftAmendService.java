package jp.fubako.drafting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.approval.NewSheet;
import jp.fubako.approval.SheetOrder;
import jp.fubako.approval.SpareCells;
import jp.fubako.content.ContentStore;
import jp.fubako.content.StoredContent;
import jp.fubako.paper.PaperRow;
import jp.fubako.paper.PaperService;
import jp.fubako.records.FileRole;
import jp.fubako.records.FileService;
import jp.fubako.records.IncomingFile;
import jp.fubako.records.ItemChange;
import jp.fubako.records.RecordsService;
import jp.fubako.revisions.RevisionsService;
import jp.fubako.sealing.SealingService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;
import jp.fubako.signing.pdf.ApprovalSheet;
import jp.fubako.signing.pdf.ApprovalSheetWriter;
import jp.fubako.signing.pdf.CarriedSeal;
import jp.fubako.signing.pdf.FormerSheet;
import jp.fubako.signing.pdf.SealCell;

/** 修正: what an approver changes of a proposal on its way, and the sheet that then goes on. */
@Stateless
public class DraftAmendService {

  @Inject private ProposalRepository repository;
  @Inject private DraftDesk desk;
  @Inject private Papers papers;
  @Inject private PaperService paperService;
  @Inject private SealingService sealing;
  @Inject private RecordsService records;
  @Inject private FileService files;
  @Inject private ContentStore content;
  @Inject private RevisionsService revisions;
  @Inject private AccessService access;
  @Inject private OfficeClock clock;

  /** What is decided on now; whoever may not read it finds nothing. */
  public DraftFields fields(UUID id) {
    return readable(id).fields();
  }

  /** Whether these fields could take the place of the present ones. */
  public Verdict may(UUID id, DraftFields fields) {
    var proposal = readable(id);
    return proposal
        .may(ProposalAction.AMEND, access.caller())
        .and(() -> FieldLimits.kept(fields))
        .and(() -> whole(proposal.fields(), fields))
        .and(() -> kept(proposal.fields(), fields))
        .and(
            () ->
                proposal.fields().equals(fields)
                    ? Verdict.refused(DraftingRefusal.NOTHING_CHANGED)
                    : Verdict.allowed());
  }

  /** Nothing that its approvers have seen may be missing afterwards. */
  private static Verdict whole(DraftFields old, DraftFields f) {
    boolean amountMissing = old.amount() != null && f.amount() == null;
    boolean missing =
        f.subject().isEmpty()
            || f.inquiry().isEmpty()
            || (f.issuing() && f.addressees().isEmpty())
            || amountMissing
            || (f.amount() != null && f.amount() < 0);
    return missing ? Verdict.refused(DraftingRefusal.FINDINGS, 1) : Verdict.allowed();
  }

  /** Who is asked, where it is filed and who may read it is the drafter's to say. */
  private static Verdict kept(DraftFields old, DraftFields now) {
    boolean same =
        key(old).equals(key(now))
            && old.reservations().equals(now.reservations())
            && old.consultPosts().equals(now.consultPosts())
            && old.readerPosts().equals(now.readerPosts());
    return same ? Verdict.allowed() : Verdict.refused(DraftingRefusal.DRAFTERS_OWN);
  }

  private static String key(DraftFields f) {
    return f.drafterPostId()
        + " "
        + f.raiseTo()
        + f.issuing()
        + f.method()
        + f.seal()
        + f.folderId()
        + f.disclosure()
        + f.disclosureReason()
        + f.scope()
        + f.urgent();
  }

  /** Writes the change and makes the sheet; the caller has locked the route. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public NewSheet amend(AmendDraft c, SheetOrder order) {
    var proposal = repository.locked(c.id()).orElseThrow(DraftAmendService::notFound);
    may(c.id(), c.fields()).orThrow();
    var caller = access.caller();
    var at = clock.now();
    var fields = c.fields();
    var folder = desk.folder(fields.folderId()).orElseThrow();
    var attachments = desk.attachments(c.id());
    var hash = sealing.makeSheet(sheet(proposal, c, order, at));
    var name = "起案用紙（第" + order.edition() + "版・修正）.pdf";
    var stored = new IncomingFile(name, new StoredContent(hash, content.size(hash)));
    var file = files.store(c.id(), stored, FileRole.SHEET);
    proposal.amended(fields, file, caller, at);
    var ruling = (order.levelName() + " " + order.article()).strip();
    revisions.keep(
        Papers.revision(
            c.id(), proposal.edition(), fields, ruling, folder, attachments, paper(c.id())));
    catalogue(c.id(), fields);
    return new NewSheet(
        file,
        hash,
        SpareCells.DRAWN + ApprovalSheetWriter.UNSEEN_FIELDS,
        fields.subject(),
        fields.amount(),
        fields.dueOn());
  }

  private String paper(UUID id) {
    return paperService.of(id).map(PaperRow::onSheet).orElse("");
  }

  private void catalogue(UUID id, DraftFields fields) {
    records.updateItem(
        id,
        ItemChange.none()
            .title(fields.subject())
            .counterpart(fields.addressees())
            .amount(fields.amount())
            .body(String.join("\n", fields.inquiry(), fields.grounds(), fields.letterBody())));
  }

  private ApprovalSheet sheet(Proposal proposal, AmendDraft c, SheetOrder order, Instant at) {
    var fields = c.fields();
    var folder = desk.folder(fields.folderId()).orElseThrow();
    return new ApprovalSheet(
        proposal.id(),
        order.edition(),
        sealing.officeName(),
        proposal.number(),
        fields.subject(),
        fields.inquiry(),
        fields.grounds(),
        new ApprovalSheet.Drafter(
            proposal.sectionName(), order.drafterTitle(), order.drafterName(), fields.extension()),
        proposal.draftedOn(),
        new ApprovalSheet.Decision(order.levelName(), order.article()),
        Papers.dispatch(fields),
        Papers.filing(proposal, fields, folder),
        Papers.budget(fields),
        order.places().stream().map(DraftAmendService::cell).toList(),
        SpareCells.DRAWN,
        Papers.attachments(desk.attachments(c.id())),
        paper(c.id()),
        new FormerSheet(
            order.formerEdition(),
            order.formerHash(),
            c.essence(),
            c.by(),
            OfficeClock.dateOf(at),
            c.words()),
        papers.oral(c.id()));
  }

  private static SealCell cell(SheetOrder.Place place) {
    var earlier = place.earlier();
    var carried =
        earlier == null
            ? null
            : new CarriedSeal(
                earlier.name(),
                OfficeClock.dateOf(earlier.at()),
                earlier.edition(),
                earlier.sheetHash(),
                earlier.mark());
    return Papers.cell(place.cell(), place.kind(), place.postTitle(), place.fullTitle(), carried);
  }

  private Proposal readable(UUID id) {
    var proposal = repository.find(id);
    if (proposal.isEmpty() || records.find(id).isEmpty()) {
      throw notFound();
    }
    return proposal.get();
  }

  private static RefusedException notFound() {
    return new RefusedException(DraftingRefusal.NOT_FOUND);
  }
}
