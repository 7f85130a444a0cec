package jp.fubako.paper;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.access.Caller;
import jp.fubako.approval.ApprovalService;
import jp.fubako.approval.StepRow;
import jp.fubako.approval.StepState;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.organisation.Duty;
import jp.fubako.records.ItemRow;
import jp.fubako.records.ReadingScope;
import jp.fubako.records.RecordsService;
import jp.fubako.routing.StepKind;
import jp.fubako.sealing.SealingService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;
import jp.fubako.signing.pdf.ApprovalSheet.Drafter;
import jp.fubako.signing.pdf.PaperCover;
import jp.fubako.signing.pdf.PaperCoverWriter;

/** 紙資料 of a case and its cover, for those who may read the case. */
@Audited
@Stateless
public class PaperService {

  private static final PaperCoverWriter COVERS = new PaperCoverWriter();

  @Inject private PaperRepository repository;
  @Inject private RecordsService records;
  @Inject private ApprovalService approval;
  @Inject private SealingService sealing;
  @Inject private AccessService access;
  @Inject private AuditService audit;
  @Inject private OfficeClock clock;

  /** The reasons that may be chosen today. */
  public List<PaperReasonRow> reasons() {
    var today = clock.today();
    return repository.reasons().stream()
        .filter(reason -> reason.standsOn(today))
        .map(PaperReason::row)
        .toList();
  }

  /** The paper of a case; empty when there is none. */
  public Optional<PaperRow> of(UUID subjectId) {
    return records.find(subjectId).flatMap(item -> repository.of(subjectId)).map(PaperPart::row);
  }

  /**
   * Takes paper along, or tells anew what it is; in the transaction of the feature that owns the
   * subject and has asked whether it may still be changed.
   *
   * @throws RefusedException when something is not said that has to be
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void declare(DeclarePaper said) {
    var item = readable(said.subjectId());
    var rules = new PaperRules(repository.reasons(), clock.today());
    rules.may(said).orThrow();
    var caller = access.caller();
    var part = repository.of(said.subjectId()).orElseGet(() -> new PaperPart(said.subjectId()));
    var reason = rules.reason(said.reasonCode()).orElseThrow();
    part.declare(said, reason, caller.name(), title(caller), clock.now());
    repository.keep(part);
    audit.record(
        AuditEvent.of("paper.declare", said.subjectId(), item.title())
            .with("reason", part.row().reason())
            .with("contents", said.contents())
            .with("place", said.place()));
  }

  /** No paper goes along any more; called as {@link #declare}. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void retract(UUID subjectId) {
    var item = readable(subjectId);
    repository
        .of(subjectId)
        .ifPresent(
            part -> {
              repository.remove(part);
              audit.record(AuditEvent.of("paper.retract", subjectId, item.title()));
            });
  }

  /**
   * The cover under which the paper travels, as PDF.
   *
   * @param office address of the application, ending in a slash
   */
  public byte[] cover(UUID subjectId, URI office) {
    var item = readable(subjectId);
    var part = repository.of(subjectId).orElseThrow(PaperService::notFound);
    var steps = approval.progress(subjectId);
    var paper = part.row();
    audit.record(AuditEvent.of("paper.cover", subjectId, item.title()));
    return COVERS.write(
        new PaperCover(
            sealing.officeName(),
            item.scope() == ReadingScope.SECRET ? "" : item.title(),
            drafter(steps, part, item),
            OfficeClock.dateOf(paper.declaredAt()),
            paper.contents(),
            paper.reason(),
            paper.place(),
            stops(steps),
            office.resolve("approval/decide.xhtml?id=" + subjectId)));
  }

  private static Drafter drafter(List<StepRow> steps, PaperPart part, ItemRow item) {
    return steps.stream()
        .filter(step -> step.kind() == StepKind.ORIGINATE)
        .findFirst()
        .map(step -> new Drafter(step.unitName(), step.postTitle(), step.holderName(), ""))
        .orElseGet(
            () ->
                new Drafter(item.sectionName(), part.declaredTitle(), part.row().declaredBy(), ""));
  }

  /** Whoever seals after the drafter. */
  private static List<PaperCover.Stop> stops(List<StepRow> steps) {
    return steps.stream()
        .filter(step -> step.kind() != StepKind.ORIGINATE && step.kind().seals())
        .filter(step -> step.state() != StepState.SKIPPED && !step.superseded())
        .map(step -> new PaperCover.Stop(step.fullTitle(), step.holderName()))
        .toList();
  }

  private static String title(Caller caller) {
    return caller.mainDuty().map(Duty::fullTitle).orElse("");
  }

  private ItemRow readable(UUID subjectId) {
    return records.find(subjectId).orElseThrow(PaperService::notFound);
  }

  private static RefusedException notFound() {
    return new RefusedException(PaperRefusal.NOT_FOUND);
  }
}
