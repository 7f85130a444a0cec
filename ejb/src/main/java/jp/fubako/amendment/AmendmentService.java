package jp.fubako.amendment;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import jp.fubako.approval.AmendingService;
import jp.fubako.audit.Audited;
import jp.fubako.drafting.DraftAmendService;
import jp.fubako.sealing.SealingService;

/** 修正承認. */
@Audited
@Stateless
public class AmendmentService {

  @Inject private AmendmentAct act;
  @Inject private AmendingService routes;
  @Inject private DraftAmendService drafts;
  @Inject private SealingService sealing;

  /**
   * What the caller may change at his step.
   *
   * @throws jp.fubako.shared.RefusedException when the step is not his to amend now
   */
  public AmendableCase open(UUID stepId) {
    var subject = routes.subjectOf(stepId);
    var fields = drafts.fields(subject);
    return new AmendableCase(subject, AmendedFields.of(fields), fields.issuing());
  }

  /** The protected fields that these would change: then it is 要旨. */
  public Set<ProtectedField> touched(UUID stepId, AmendedFields fields) {
    var old = drafts.fields(routes.subjectOf(stepId));
    return Essence.touched(old, fields.onto(old));
  }

  /**
   * Changes the content, makes a new sheet with the caller's seal on it, and goes on. The key is
   * opened before the transaction begins.
   *
   * @throws jp.fubako.shared.RefusedException with the refusals of approval, drafting, sealing, and
   *     ROUTE_WOULD_CHANGE
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public AmendmentOutcome amend(AmendCase command) {
    var repeated = act.before(command);
    if (repeated.isPresent()) {
      return repeated.get();
    }
    try (var key = sealing.open(command.pin())) {
      return act.perform(command, key);
    }
  }
}
