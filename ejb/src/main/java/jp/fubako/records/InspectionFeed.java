package jp.fubako.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import jp.fubako.content.ContentStore;
import jp.fubako.outbox.OutboxHandler;
import jp.fubako.outbox.OutboxMessage;
import jp.fubako.retrieval.WorkerPool;
import jp.fubako.search.text.FailureKind;
import jp.fubako.search.text.Inspection;
import jp.fubako.search.text.PageText;

/**
 * Has a worker look into every new file. A hostile file costs a worker and becomes a code on the
 * file's row; a lost worker is tried again, since the file may be innocent.
 */
@ApplicationScoped
class InspectionFeed implements OutboxHandler {

  static final String TOPIC = "inspect";
  private static final int TRIES = 3;

  @Inject private Inspections inspections;
  @Inject private WorkerPool pool;
  @Inject private ContentStore content;

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public void handle(OutboxMessage message) throws Exception {
    var fileId = UUID.fromString(message.key());
    var job = inspections.job(fileId);
    if (job.isEmpty()) {
      return;
    }
    if (job.get().alreadyKnown()) {
      inspections.recordKnown(fileId, job.get().hash());
      return;
    }
    var inspection = inspect(job.get());
    if (inspection.failure() == FailureKind.WORKER_LOST && message.attempts() + 1 < TRIES) {
      throw new IllegalStateException("worker lost: " + inspection.detail());
    }
    inspections.record(fileId, job.get().hash(), inspection, textOf(inspection));
  }

  private Inspection inspect(InspectionJob job) {
    Path file = content.path(job.hash());
    return pool.workers().inspect(file, job.name());
  }

  private String textOf(Inspection inspection) {
    List<String> pages = inspection.text().stream().map(PageText::text).toList();
    var text = new TextPages(pages);
    return text.isBlank() ? null : content.put(text.bytes()).hash();
  }
}
