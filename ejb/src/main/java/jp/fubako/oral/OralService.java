package jp.fubako.oral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.access.Caller;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.outbox.Idempotency;
import jp.fubako.records.ItemRow;
import jp.fubako.records.RecordsService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;

/** 口頭決裁, recorded afterwards. */
@Audited
@Stateless
public class OralService {

  private static final String OPERATION = "oral.record";

  @Inject private OralRepository repository;
  @Inject private RecordsService records;
  @Inject private OrganisationService organisation;
  @Inject private AccessService access;
  @Inject private Idempotency requests;
  @Inject private AuditService audit;
  @Inject private OfficeClock clock;

  /** What is recorded of a case; empty when nothing is, or it may not be read. */
  public Optional<OralRow> of(UUID subjectId) {
    return records.find(subjectId).isEmpty()
        ? Optional.empty()
        : repository.last(subjectId).map(OralDecision::row);
  }

  /** Whether the caller may record one now. */
  public Verdict may(UUID subjectId) {
    return records
        .find(subjectId)
        .map(item -> may(item, access.caller()))
        .orElseGet(() -> Verdict.refused(OralRefusal.NOT_FOUND));
  }

  private static Verdict may(ItemRow item, Caller caller) {
    boolean own = caller.personId() != null && caller.belongsTo(item.sectionId());
    return OralRules.may(item.state(), own);
  }

  /** Records it, with the time of now beside the day on which it was said. */
  public OralRow record(RecordOral c) {
    if (requests.resultOf(c.requestKey(), OPERATION).isPresent()) {
      return of(c.subjectId()).orElseThrow(OralService::notFound);
    }
    var item = records.find(c.subjectId()).orElseThrow(OralService::notFound);
    var caller = access.caller();
    may(item, caller).and(() -> OralRules.sound(c, clock.today())).orThrow();
    var post = organisation.post(c.postId(), c.decidedOn());
    var holder = organisation.holderOf(c.postId(), c.decidedOn());
    if (post.isEmpty() || holder.isEmpty()) {
      throw new RefusedException(OralRefusal.NOBODY_THEN);
    }
    var decision = new OralDecision(c, holder.get(), post.get().fullTitle(), caller, clock.now());
    repository.add(decision);
    requests.remember(c.requestKey(), OPERATION, "");
    audit.record(
        AuditEvent.of(OPERATION, c.subjectId(), item.title())
            .with("on", c.decidedOn())
            .with("decider", decision.row().decider())
            .with("toldTo", c.toldTo())
            .with("reason", c.reason()));
    return decision.row();
  }

  private static RefusedException notFound() {
    return new RefusedException(OralRefusal.NOT_FOUND);
  }
}
