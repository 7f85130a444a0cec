package jp.fubako.drafting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.paper.PaperService;
import jp.fubako.records.RecordsService;
import jp.fubako.revisions.Changes;
import jp.fubako.revisions.RevisionsService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;

/** A returned proposal on its way to 再回議. */
@Stateless
public class ReworkService {

  @Inject private ProposalRepository repository;
  @Inject private DraftDesk desk;
  @Inject private Papers papers;
  @Inject private PaperService paper;
  @Inject private RevisionsService revisions;
  @Inject private RecordsService records;
  @Inject private AccessService access;
  @Inject private OfficeClock clock;

  /**
   * What has been changed since it was submitted last; empty when it never was.
   *
   * @throws RefusedException NOT_FOUND when there is none or it may not be read
   */
  public Optional<Changes> changesSinceSubmission(UUID proposalId) {
    var proposal = repository.find(proposalId).orElseThrow(ReworkService::notFound);
    if (records.find(proposalId).isEmpty()) {
      throw notFound();
    }
    var fields = proposal.fields();
    var now =
        papers.revision(
            new Papers.SheetContext(
                proposal,
                access.caller(),
                null,
                desk.plan(fields),
                desk.folder(fields.folderId()).orElse(null),
                desk.attachments(proposalId),
                paper.of(proposalId),
                clock.today()));
    return revisions.sinceKept(now);
  }

  private static RefusedException notFound() {
    return new RefusedException(DraftingRefusal.NOT_FOUND);
  }
}
