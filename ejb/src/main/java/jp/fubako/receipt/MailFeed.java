package jp.fubako.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import jp.fubako.content.ContentStore;
import jp.fubako.outbox.OutboxHandler;
import jp.fubako.outbox.OutboxMessage;
import jp.fubako.records.IncomingFile;
import jp.fubako.retrieval.WorkerPool;
import jp.fubako.search.text.EmbeddedFile;
import jp.fubako.search.text.Outcome;

/**
 * Takes the attachments out of a mail that arrived, as further files of the same receipt (domain
 * RC-07). The mail itself stays as it came, as evidence.
 */
@ApplicationScoped
class MailFeed implements OutboxHandler {

  static final String TOPIC = "unpack";

  @Inject private MailIntake intake;
  @Inject private WorkerPool pool;
  @Inject private ContentStore content;

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public void handle(OutboxMessage message) throws IOException {
    var found = intake.mail(UUID.fromString(message.key()));
    if (found.isEmpty()) {
      return;
    }
    var mail = found.get();
    var folder = pool.workFolder();
    try {
      var outcome = pool.workers().unpackMail(content.path(mail.hash()), folder);
      if (outcome instanceof Outcome.Done<List<EmbeddedFile>> done) {
        intake.unpacked(mail, stored(done.value()));
      }
    } finally {
      delete(folder);
    }
  }

  private List<IncomingFile> stored(List<EmbeddedFile> attachments) throws IOException {
    var files = new ArrayList<IncomingFile>();
    for (var attachment : attachments) {
      try (var in = Files.newInputStream(attachment.file())) {
        files.add(new IncomingFile(attachment.name(), content.put(in)));
      }
    }
    return files;
  }

  private static void delete(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
