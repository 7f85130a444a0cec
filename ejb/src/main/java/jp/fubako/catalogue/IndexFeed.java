package jp.fubako.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import jp.fubako.outbox.OutboxHandler;
import jp.fubako.outbox.OutboxMessage;
import jp.fubako.records.IndexDocuments;
import jp.fubako.retrieval.OfficeIndex;

/** Carries every change of an item into the search index, visible as soon as it is written. */
@ApplicationScoped
class IndexFeed implements OutboxHandler {

  @Inject private IndexDocuments documents;
  @Inject private OfficeIndex office;

  @Override
  public String topic() {
    return IndexDocuments.TOPIC;
  }

  @Override
  public void handle(OutboxMessage message) {
    var index = office.index();
    documents
        .of(UUID.fromString(message.key()))
        .ifPresentOrElse(
            document -> index.index(document, message.id()),
            () -> index.delete(message.key(), message.id()));
    index.refresh();
  }
}
