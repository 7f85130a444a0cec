package jp.fubako.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import jp.fubako.approval.RouteAmended;
import jp.fubako.approval.RouteDecided;
import jp.fubako.approval.RouteEnded;
import jp.fubako.approval.RouteRerouted;
import jp.fubako.approval.RouteReturned;
import jp.fubako.approval.StepActivated;
import jp.fubako.approval.StepPassedOver;
import jp.fubako.custody.Entrusted;
import jp.fubako.outbox.OutboxService;
import jp.fubako.receipt.ReceiptMoved;
import jp.fubako.remarks.CommentMade;

/** Hears what happens, in its transaction, and leaves word for after the commit. */
@ApplicationScoped
class NewsDesk {

  @Inject private OutboxService outbox;

  void activated(@Observes StepActivated event) {
    put(
        News.of(
            event.kind().seals() ? NoticeKind.TURN : NoticeKind.COPY,
            event.subjectId(),
            event.stepId(),
            null,
            ""));
  }

  void passedOver(@Observes StepPassedOver event) {
    put(News.of(NoticeKind.LATER_VIEW, event.subjectId(), event.stepId(), null, ""));
  }

  void rerouted(@Observes RouteRerouted event) {
    var kind = event.added() ? NoticeKind.ROUTE_ADDED : NoticeKind.ROUTE_REMOVED;
    put(News.of(kind, event.subjectId(), event.stepId(), event.byId(), event.byName()));
  }

  /** What was said stays with the case: only that something was said is told. */
  void commented(@Observes CommentMade event) {
    put(News.of(NoticeKind.COMMENTED, event.subjectId(), null, event.personId(), event.byName()));
  }

  void returned(@Observes RouteReturned event) {
    put(News.of(NoticeKind.RETURNED, event.subjectId(), null, null, event.byName()));
  }

  void amended(@Observes RouteAmended event) {
    put(News.of(NoticeKind.AMENDED, event.subjectId(), null, event.byId(), event.byName()));
  }

  void decided(@Observes RouteDecided event) {
    put(News.of(NoticeKind.DECIDED, event.subjectId(), null, null, event.deciderName()));
  }

  void ended(@Observes RouteEnded event) {
    var kind =
        switch (event.state()) {
          case REJECTED -> NoticeKind.REJECTED;
          case SCRAPPED -> NoticeKind.SCRAPPED;
          default -> NoticeKind.WITHDRAWN;
        };
    put(News.of(kind, event.subjectId(), null, null, event.byName()));
  }

  void moved(@Observes ReceiptMoved event) {
    switch (event.action()) {
      case DISTRIBUTE, FORWARD -> receipt(NoticeKind.DISTRIBUTED, event);
      case ASSIGN -> receipt(NoticeKind.ASSIGNED, event);
      case CIRCULATE -> receipt(NoticeKind.CIRCULATED, event);
      default -> {}
    }
  }

  void entrusted(@Observes Entrusted event) {
    var kind =
        event.receipt()
            ? event.toPerson() ? NoticeKind.ASSIGNED : NoticeKind.DISTRIBUTED
            : NoticeKind.ENTRUSTED;
    put(News.of(kind, event.itemId(), null, event.byId(), event.byName()));
  }

  private void receipt(NoticeKind kind, ReceiptMoved event) {
    put(News.of(kind, event.receiptId(), null, event.byId(), event.byName()));
  }

  void put(News news) {
    outbox.put(News.TOPIC, news.itemId().toString(), news.payload());
  }

  /** Leaves word that the mail of a notice or of a morning is to be sent. */
  void mail(UUID id) {
    outbox.put(MailFeed.TOPIC, id.toString());
  }
}
