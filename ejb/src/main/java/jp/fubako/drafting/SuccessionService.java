package jp.fubako.drafting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.approval.ApprovalService;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.content.StoredContent;
import jp.fubako.outbox.Idempotency;
import jp.fubako.records.FileRole;
import jp.fubako.records.FileService;
import jp.fubako.records.IncomingFile;
import jp.fubako.records.RecordsService;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;

/**
 * 変更起案・取消起案: what was decided is never changed (RT-39); a new proposal of the same case takes its
 * place when it is decided itself. One at a time.
 */
@Audited
@Stateless
public class SuccessionService {

  private static final int LONGEST_SUBJECT = 480;

  @Inject private ProposalRepository repository;
  @Inject private DraftDesk desk;
  @Inject private NewDrafts drafts;
  @Inject private Precedents precedents;
  @Inject private ApprovalService approval;
  @Inject private RecordsService records;
  @Inject private FileService files;
  @Inject private AccessService access;
  @Inject private Idempotency requests;
  @Inject private AuditService audit;

  public SuccessionDetail detail(UUID id) {
    var proposal = readable(repository.find(id).orElse(null));
    var tie = proposal.succession();
    return new SuccessionDetail(
        tied(tie.supersedes(), proposal.origin()),
        tied(tie.by(), tie.how()),
        repository.changing(id).map(p -> tied(p.id(), p.origin())).orElse(null),
        mayBegin(proposal));
  }

  /**
   * Begins a 変更起案 or a 取消起案 with the content and the attachments of the decided one.
   *
   * @param how {@link Origin#CHANGE} or {@link Origin#CANCELLATION}
   * @return id of the new draft
   */
  public UUID begin(UUID id, Origin how, UUID requestKey) {
    if (how == null || !how.supersedes()) {
      throw new IllegalArgumentException("neither a change nor a cancellation: " + how);
    }
    var earlier = requests.resultOf(requestKey, "drafting.supersede");
    if (earlier.isPresent()) {
      return UUID.fromString(earlier.get());
    }
    approval.lock(id);
    var old = readable(repository.locked(id).orElse(null));
    mayBegin(old).orThrow();
    var caller = access.caller();
    var duty = desk.duty(caller, null);
    var fields = precedents.fields(old, duty).withSubject(subject(old, how));
    var draft = drafts.enter(caller, duty, how, fields, old.caseId());
    draft.takesThePlaceOf(old.id());
    for (var file : desk.attachments(old.id())) {
      var content = new StoredContent(file.hash(), file.size());
      files.store(draft.id(), new IncomingFile(file.name(), content), FileRole.ATTACHMENT);
    }
    requests.remember(requestKey, "drafting.supersede", draft.id().toString());
    audit.record(
        AuditEvent.of("drafting.supersede", old.id(), old.fields().subject())
            .with("how", how)
            .with("by", draft.id()));
    return draft.id();
  }

  private static String subject(Proposal old, Origin how) {
    var subject = old.fields().subject();
    var kept = subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject;
    return kept + (how == Origin.CHANGE ? "（変更）" : "（取消）");
  }

  private Verdict mayBegin(Proposal proposal) {
    return new ProposalRules(proposal, access.caller())
        .mayBeSuperseded()
        .and(
            () ->
                repository
                    .changing(proposal.id())
                    .map(
                        p ->
                            Verdict.refused(DraftingRefusal.CHANGE_UNDER_WAY, p.fields().subject()))
                    .orElseGet(Verdict::allowed));
  }

  private SuccessionDetail.Tied tied(UUID other, Origin how) {
    if (other == null) {
      return null;
    }
    boolean read = records.find(other).isPresent();
    var proposal = repository.find(other).filter(p -> read).orElse(null);
    return new SuccessionDetail.Tied(
        other,
        how,
        proposal == null ? "" : proposal.fields().subject(),
        proposal == null ? "" : proposal.number());
  }

  private Proposal readable(Proposal proposal) {
    if (proposal == null || records.find(proposal.id()).isEmpty()) {
      throw new RefusedException(DraftingRefusal.NOT_FOUND);
    }
    return proposal;
  }
}
