package jp.fubako.revisions;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.records.RecordsService;
import jp.fubako.shared.OfficeClock;

/** 修正履歴, and what has changed since somebody looked. */
@Stateless
public class RevisionsService {

  @Inject private RevisionRepository repository;
  @Inject private RecordsService records;
  @Inject private AccessService access;
  @Inject private OfficeClock clock;

  /** Keeps what is submitted, in the transaction of the submission. The submitter knows it. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void keep(KeepRevision submitted) {
    var at = clock.now();
    repository.add(new Revision(submitted, at));
    seen(submitted.subjectId(), submitted.round());
  }

  /** The caller has the newest revision before his eyes. */
  public void look(UUID subjectId) {
    if (records.find(subjectId).isPresent()) {
      repository.newest(subjectId).ifPresent(now -> seen(subjectId, now.round()));
    }
  }

  private void seen(UUID subjectId, int round) {
    var me = access.caller().personId();
    if (me != null) {
      repository.seen(subjectId, me, round, clock.now());
    }
  }

  /**
   * What has changed since the revision that the caller saw before this one; empty when he saw none
   * or may not read it.
   */
  public Optional<Changes> changes(UUID subjectId) {
    var me = access.caller().personId();
    if (me == null || records.find(subjectId).isEmpty()) {
      return Optional.empty();
    }
    return repository
        .newest(subjectId)
        .flatMap(
            now ->
                repository
                    .seenBefore(subjectId, me, now.round())
                    .map(seen -> Comparison.of(seen, now)));
  }

  /**
   * What is different in something that is not submitted yet from its newest kept revision; empty
   * when none is kept. The caller has asked whether it may be read.
   */
  public Optional<Changes> sinceKept(KeepRevision unsubmitted) {
    var now = new Revision(unsubmitted, clock.now());
    return repository.newest(unsubmitted.subjectId()).map(kept -> Comparison.of(kept, now));
  }
}
