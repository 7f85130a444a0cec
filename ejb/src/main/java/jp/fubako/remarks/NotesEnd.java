package jp.fubako.remarks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import jp.fubako.approval.RouteDecided;
import jp.fubako.approval.RouteEnded;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;

/** 付箋 are no part of the record: with the decision they are deleted, in its transaction. */
@ApplicationScoped
class NotesEnd {

  @Inject private RemarksRepository repository;
  @Inject private AuditService audit;

  void decided(@Observes RouteDecided event) {
    forget(event.subjectId());
  }

  void ended(@Observes RouteEnded event) {
    forget(event.subjectId());
  }

  private void forget(UUID subjectId) {
    int count = repository.forgetNotes(subjectId);
    if (count > 0) {
      audit.record(AuditEvent.of("remarks.forgetNotes", subjectId).with("count", count));
    }
  }
}
