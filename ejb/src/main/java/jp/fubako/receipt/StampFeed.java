package jp.fubako.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import jp.fubako.content.ContentStore;
import jp.fubako.outbox.OutboxHandler;
import jp.fubako.outbox.OutboxMessage;
import jp.fubako.retrieval.WorkerPool;
import jp.fubako.search.text.Outcome;

/**
 * Makes the copy with the 収受印 after the registration (domain RC-03). The original's bytes are only
 * read. A file that cannot be stamped leaves a code on the receipt, never a half-made copy.
 */
@ApplicationScoped
class StampFeed implements OutboxHandler {

  static final String TOPIC = "stamp";

  @Inject private Stamping stamping;
  @Inject private WorkerPool pool;
  @Inject private ContentStore content;

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public void handle(OutboxMessage message) throws IOException {
    var id = UUID.fromString(message.key());
    var found = stamping.job(id);
    if (found.isEmpty()) {
      return;
    }
    var job = found.get();
    switch (job.original().inspection()) {
      case PENDING -> throw new IllegalStateException("the original is not inspected yet");
      case REFUSED -> stamping.failed(id, job.original().inspectionCode());
      case READABLE -> stamp(id, job);
    }
  }

  private void stamp(UUID id, StampJob job) throws IOException {
    var folder = pool.workFolder();
    var target = folder.resolve("stamped.pdf");
    try {
      var original = job.original();
      var outcome =
          pool.workers()
              .stamp(content.path(original.hash()), original.mediaType(), job.stamp(), target);
      switch (outcome) {
        case Outcome.Done<Path> done -> {
          try (var in = Files.newInputStream(target)) {
            stamping.stamped(id, original, content.put(in));
          }
        }
        case Outcome.Failed<Path> failed -> stamping.failed(id, failed.kind().name());
      }
    } finally {
      Files.deleteIfExists(target);
      Files.deleteIfExists(folder);
    }
  }
}
