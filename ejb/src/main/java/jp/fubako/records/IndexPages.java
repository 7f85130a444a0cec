package jp.fubako.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.fubako.outbox.OutboxService;

/** Walks through all items, a page at a time, each in a short transaction of its own. */
@ApplicationScoped
@Transactional
class IndexPages {

  @Inject private RecordRepository records;
  @Inject private OutboxService outbox;

  public long count() {
    return records.count();
  }

  public List<UUID> after(UUID id, int limit) {
    return records.idsAfter(id, limit);
  }

  public void feed(UUID itemId) {
    outbox.put(IndexFeed.TOPIC, itemId.toString());
  }
}
