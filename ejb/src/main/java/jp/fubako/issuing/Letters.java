package jp.fubako.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.fubako.access.AccessService;
import jp.fubako.access.ReaderTokens;
import jp.fubako.approval.ApprovalService;
import jp.fubako.content.ContentStore;
import jp.fubako.content.StoredContent;
import jp.fubako.drafting.DecidedProposal;
import jp.fubako.drafting.DecidedProposals;
import jp.fubako.records.FileRole;
import jp.fubako.records.FileService;
import jp.fubako.records.IncomingFile;
import jp.fubako.records.ItemChange;
import jp.fubako.records.ItemDate;
import jp.fubako.records.ItemKind;
import jp.fubako.records.NewItem;
import jp.fubako.records.RecordsService;
import jp.fubako.sealing.SealingService;
import jp.fubako.shared.FiscalYear;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.Verdict;

/** 浄書: puts the final text of a decided proposal into the catalogue, as an item of its case. */
@ApplicationScoped
class Letters {

  @Inject private DecidedProposals proposals;
  @Inject private FairCopyRepository copies;
  @Inject private ApprovalService approval;
  @Inject private SealingService sealing;
  @Inject private RecordsService records;
  @Inject private FileService files;
  @Inject private ContentStore content;
  @Inject private AccessService access;
  @Inject private OfficeClock clock;

  /** Made here. Returns the proposal as it is then. */
  DecidedProposal made(DecidedProposal proposal, LetterWords words, LocalDate on) {
    onOrAfterDecision(proposal, on).orThrow();
    var hash = sealing.makeLetter(LetterPaper.of(proposal, words, on));
    var name = "施行文" + (proposal.number().isEmpty() ? "" : "_" + proposal.number()) + ".pdf";
    var file = new IncomingFile(name, new StoredContent(hash, content.size(hash)));
    return entered(proposal, file, LetterPaper.text(proposal, words, on), on);
  }

  /** Typeset elsewhere. */
  DecidedProposal uploaded(DecidedProposal proposal, IncomingFile file, LocalDate on) {
    onOrAfterDecision(proposal, on).orThrow();
    return entered(proposal, file, null, on);
  }

  private DecidedProposal entered(
      DecidedProposal before, IncomingFile file, String words, LocalDate on) {
    var at = clock.now();
    var item = before.letterItemId() == null ? outgoing(before, at) : before.letterItemId();
    if (before.letterFileId() != null) {
      files.remove(before.letterFileId());
    }
    var fileId = files.store(item, file, FileRole.LETTER);
    var former = copies.locked(before.id());
    former.ifPresent(FairCopy::replaced);
    var paper = new FairCopy.Paper(before.id(), fileId, file.content().hash(), words, on);
    int no = former.map(FairCopy::no).orElse(0) + 1;
    copies.add(new FairCopy(paper, no, access.caller(), at));
    var proposal = proposals.lettered(before.id(), item, fileId, on);
    describe(proposal, item, on);
    return proposal;
  }

  /** Enters the letter in the catalogue; whoever was asked may read what went out. */
  private UUID outgoing(DecidedProposal proposal, Instant at) {
    var fields = proposal.fields();
    return records.addItem(
        new NewItem(
            null,
            proposal.caseId(),
            ItemKind.OUTGOING,
            proposal.letterSubject(),
            proposal.sectionId(),
            FiscalYear.of(OfficeClock.dateOf(at)).year(),
            fields.scope(),
            fields.disclosure(),
            proposal.state().name(),
            fields.folderId(),
            fields.addressees(),
            approval.participants(proposal.id()).stream()
                .map(ReaderTokens::person)
                .collect(Collectors.toUnmodifiableSet())));
  }

  private void describe(DecidedProposal proposal, UUID item, LocalDate on) {
    var numbers = proposal.number().isEmpty() ? List.<String>of() : List.of(proposal.number());
    records.updateItem(
        item,
        ItemChange.none()
            .state(proposal.standing())
            .numbers(numbers)
            .people(List.of(proposal.drafterName()))
            .date(ItemDate.DOCUMENT, on));
    records.updateItem(proposal.id(), ItemChange.none().state(proposal.standing()));
  }

  /** No letter is older than its decision. */
  static Verdict onOrAfterDecision(DecidedProposal proposal, LocalDate on) {
    return on == null || on.isBefore(proposal.decidedOn())
        ? Verdict.refused(IssuingRefusal.DATE_WRONG)
        : Verdict.allowed();
  }
}
