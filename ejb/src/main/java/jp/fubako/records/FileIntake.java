package jp.fubako.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import jp.fubako.outbox.OutboxService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;

/** Adds files to items and sees to it that a worker looks into each. */
@ApplicationScoped
class FileIntake {

  @Inject private FileRepository files;
  @Inject private OutboxService outbox;
  @Inject private OfficeClock clock;

  ItemFile add(UUID itemId, IncomingFile file, FileRole role, UUID derivedFrom) {
    if (files.count(itemId) >= FileService.MOST_FILES) {
      throw new RefusedException(RecordsRefusal.TOO_MANY_FILES, FileService.MOST_FILES);
    }
    var added =
        new ItemFile(itemId, file, role, files.lastPosition(itemId) + 1, derivedFrom, clock.now());
    files.add(added);
    inspectLater(added);
    return added;
  }

  void inspectLater(ItemFile file) {
    outbox.put(InspectionFeed.TOPIC, file.id().toString());
  }
}
