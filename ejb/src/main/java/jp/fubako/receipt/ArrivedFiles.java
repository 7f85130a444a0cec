package jp.fubako.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jp.fubako.outbox.OutboxService;
import jp.fubako.records.FileInspected;
import jp.fubako.records.FileRole;
import jp.fubako.records.InspectionState;
import jp.fubako.records.ItemKind;

/** Reads the head of what arrived, for the person who registers it, and has mails unpacked. */
@ApplicationScoped
class ArrivedFiles {

  @Inject private ReceiptRepository receipts;
  @Inject private OutboxService outbox;

  void inspected(@Observes FileInspected event) {
    if (event.kind() != ItemKind.RECEIPT || event.state() != InspectionState.READABLE) {
      return;
    }
    boolean original = event.role() == FileRole.ORIGINAL;
    if (original && event.mail() != null) {
      hint(event, LetterHead.of(event.mail(), event.firstText()));
      if (!event.mail().attachments().isEmpty()) {
        outbox.put(MailFeed.TOPIC, event.fileId().toString());
      }
    } else if (original || event.role() == FileRole.ATTACHMENT) {
      hint(event, LetterHead.of(event.firstText()));
    }
  }

  private void hint(FileInspected event, LetterHead head) {
    if (head.isEmpty()) {
      return;
    }
    var known = receipts.hint(event.fileId());
    var hint = known.orElseGet(() -> new ReceiptHint(event.itemId(), event.fileId()));
    hint.take(head);
    if (known.isEmpty()) {
      receipts.add(hint);
    }
  }
}
