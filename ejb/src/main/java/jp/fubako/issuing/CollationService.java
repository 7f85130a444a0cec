package jp.fubako.issuing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.fubako.access.AccessService;
import jp.fubako.access.Role;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.drafting.DecidedProposal;
import jp.fubako.drafting.DecidedProposals;
import jp.fubako.organisation.Duty;
import jp.fubako.outbox.Idempotency;
import jp.fubako.records.FileService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.PageOf;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;

/** 照合: a second person reads the final text beside what was decided (EN-08). */
@Audited
@Stateless
public class CollationService {

  @Inject private DecidedProposals proposals;
  @Inject private FairCopyRepository copies;
  @Inject private FileService files;
  @Inject private AccessService access;
  @Inject private Idempotency requests;
  @Inject private AuditService audit;
  @Inject private OfficeClock clock;

  /** What waits for the caller to collate, oldest first. */
  public PageOf<WaitingCopy> waiting(int offset, int limit) {
    var caller = access.caller();
    var sections = caller.duties().stream().map(Duty::sectionId).collect(Collectors.toSet());
    boolean everywhere = caller.has(Role.RECORDS_OFFICE);
    if (caller.personId() == null || (sections.isEmpty() && !everywhere)) {
      return new PageOf<>(List.of(), 0, 0, PageOf.boundedLimit(limit));
    }
    return copies.waiting(
        caller.personId(),
        sections.isEmpty() ? Set.of(new UUID(0, 0)) : sections,
        everywhere,
        Math.max(0, offset),
        PageOf.boundedLimit(limit));
  }

  /** The newest 浄書 of a proposal beside what was decided. */
  public CollationDetail detail(UUID proposalId) {
    var proposal = proposals.read(proposalId);
    var all = copies.of(proposalId);
    if (all.isEmpty()) {
      throw new RefusedException(IssuingRefusal.NO_LETTER);
    }
    var copy = all.getLast();
    var row = copy.row();
    return new CollationDetail(
        proposalId,
        proposal.fields().subject(),
        proposal.number(),
        row,
        row.state() == FairCopyState.MADE && read(copy).isAllowed()
            ? differences(proposal, copy)
            : row.confirmed(),
        copy.mayCollate(access.caller(), proposal.sectionId()).and(() -> read(copy)));
  }

  /** 照合済: every difference is confirmed as one that was ordered. */
  public void collate(Collate c) {
    if (requests.resultOf(c.requestKey(), "issuing.collate").isPresent()) {
      return;
    }
    var proposal = proposals.lock(c.proposalId());
    var copy = opened(proposal, c.copyId());
    read(copy).orThrow();
    var differences = differences(proposal, copy);
    long open = differences.stream().filter(d -> !c.confirmed().containsKey(d.no())).count();
    if (open > 0) {
      throw new RefusedException(IssuingRefusal.DIFFERENCES_OPEN, open);
    }
    var confirmed = differences.stream().map(d -> d.confirmed(words(c.confirmed(), d))).toList();
    copy.collated(confirmed, access.caller(), clock.now());
    requests.remember(c.requestKey(), "issuing.collate", "");
    record("issuing.collate", proposal, copy, "differences", differences.size());
  }

  private static String words(Map<Integer, String> confirmed, Difference difference) {
    var words = confirmed.get(difference.no()).strip();
    if (words.length() > 500) {
      throw new RefusedException(IssuingRefusal.TOO_LONG, 500);
    }
    return words;
  }

  /** 差戻し: the letter is made again. */
  public void sendBack(UUID proposalId, UUID copyId, UUID requestKey, String reason) {
    if (requests.resultOf(requestKey, "issuing.sendBack").isPresent()) {
      return;
    }
    var proposal = proposals.lock(proposalId);
    var copy = opened(proposal, copyId);
    copy.sentBack(reason, access.caller(), clock.now());
    requests.remember(requestKey, "issuing.sendBack", "");
    record("issuing.sendBack", proposal, copy, "reason", reason);
  }

  private FairCopy opened(DecidedProposal proposal, UUID copyId) {
    var copy =
        copies
            .locked(proposal.id())
            .orElseThrow(() -> new RefusedException(IssuingRefusal.NO_LETTER));
    if (!copy.id().equals(copyId)) {
      throw new RefusedException(IssuingRefusal.LETTER_REPLACED);
    }
    copy.mayCollate(access.caller(), proposal.sectionId()).orThrow();
    return copy;
  }

  /** A letter that was typeset elsewhere is read by a worker first. */
  private Verdict read(FairCopy copy) {
    if (copy.words() != null) {
      return Verdict.allowed();
    }
    return switch (files.file(copy.fileId()).inspection()) {
      case PENDING -> Verdict.refused(IssuingRefusal.TEXT_NOT_READ);
      case REFUSED -> Verdict.refused(IssuingRefusal.TEXT_UNREADABLE);
      case READABLE -> Verdict.allowed();
    };
  }

  private List<Difference> differences(DecidedProposal proposal, FairCopy copy) {
    var decided = LetterPaper.text(proposal, LetterWords.of(proposal), copy.issuedOn());
    var last = copy.words() == null ? files.text(copy.fileId()).orElse("") : copy.words();
    return LetterComparison.of(decided, last);
  }

  private void record(
      String action, DecidedProposal proposal, FairCopy copy, String key, Object value) {
    audit.record(
        AuditEvent.of(action, proposal.id(), proposal.fields().subject())
            .with("copy", copy.no())
            .with(key, value));
  }
}
