package jp.fubako.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.UUID;
import jp.fubako.outbox.OutboxHandler;
import jp.fubako.outbox.OutboxMessage;
import jp.fubako.retrieval.DerivedFiles;
import jp.fubako.retrieval.WorkerPool;
import jp.fubako.search.text.Outcome;

/**
 * Makes the PDF copy from which office files and mails are read on the screen, and counts its
 * pages. A file that cannot be converted stays without pages and is offered for download.
 */
@ApplicationScoped
class PreviewFeed implements OutboxHandler {

  static final String TOPIC = "preview";

  @Inject private Inspections inspections;
  @Inject private DerivedFiles derived;
  @Inject private WorkerPool pool;

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public void handle(OutboxMessage message) {
    var job = inspections.file(UUID.fromString(message.key()));
    if (job.isEmpty() || job.get().pages() != null) {
      return;
    }
    var file = job.get();
    if (derived.pdfCopy(file.hash(), file.mediaType()) instanceof Outcome.Done<Path> copy) {
      var inspection = pool.workers().inspect(copy.value(), "copy.pdf");
      if (inspection.readable() && inspection.pages() > 0) {
        inspections.recordPages(file.hash(), inspection.pages());
      }
    }
  }
}
