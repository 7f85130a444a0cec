package jp.fubako.records;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.content.ContentStore;
import jp.fubako.outbox.OutboxService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;

/**
 * The files of an item. Whoever may not read the item finds neither it nor its files. Every new
 * file is looked into by a worker after the commit; until then it is {@link
 * InspectionState#PENDING}.
 */
@Stateless
@Audited
public class FileService {

  /** Most files of one item. */
  public static final int MOST_FILES = 500;

  @Inject private FileRepository files;
  @Inject private Rights rights;
  @Inject private FileIntake intake;
  @Inject private PageImages images;
  @Inject private ContentStore content;
  @Inject private AuditService audit;
  @Inject private OutboxService outbox;
  @Inject private OfficeClock clock;

  /** Adds a file at the end; its bytes are in the content store already. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public UUID store(UUID itemId, IncomingFile file, FileRole role) {
    var item = rights.readableItem(itemId);
    return intake.add(item.id(), file, role, null).id();
  }

  /**
   * The next revision of a file that we make ourselves (each signature on a case PDF is one); the
   * former hash is kept.
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void replaceHash(UUID fileId, String newHash) {
    var file = locked(fileId);
    if (file.role() == FileRole.ORIGINAL) {
      throw new RefusedException(RecordsRefusal.ORIGINAL_IS_KEPT);
    }
    files.add(new ItemFileVersion(file, clock.now()));
    file.revise(newHash, content.size(newHash));
    intake.inspectLater(file);
  }

  /** The item's files in their order. */
  public List<FileRow> files(UUID itemId) {
    var item = rights.readableItem(itemId);
    return files.ofItem(item.id()).stream().map(ItemFile::row).toList();
  }

  /** One file. */
  public FileRow file(UUID fileId) {
    return rights.readableFile(fileId).row();
  }

  /** What a worker read in the file, all pages; empty while it is not read or when it has none. */
  public Optional<String> text(UUID fileId) {
    return files
        .inspected(rights.readableFile(fileId).hash())
        .map(InspectedContent::textHash)
        .map(hash -> TextPages.of(content.read(hash)).text());
  }

  /** All hashes a file ever had, oldest first. */
  public List<String> revisions(UUID fileId) {
    var file = rights.readableFile(fileId);
    var all = new ArrayList<>(files.revisions(file.id()));
    all.add(file.hash());
    return all;
  }

  /**
   * A page as a picture. Drawn outside any transaction: a slow file holds no lock and no
   * connection.
   *
   * @param page from 1
   * @param width pixels wished for; drawn at the next larger of a few fixed widths
   * @throws RefusedException FILE_PENDING, FILE_REFUSED, NO_SUCH_PAGE, PAGE_NOT_DRAWN with the
   *     failure code
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public PageImage page(UUID fileId, int page, int width) {
    return images.page(rights.readableFile(fileId).row(), page, width);
  }

  /** The unchanged bytes; that they were taken is recorded. */
  public FileBytes download(UUID fileId) {
    var file = rights.readableFile(fileId);
    audit.record(
        AuditEvent.of("records.download", file.itemId(), file.name())
            .with("file", file.id())
            .with("hash", file.hash()));
    return new FileBytes(
        file.name(), file.mediaType(), file.size(), file.hash(), content.path(file.hash()));
  }

  /** Puts the files into this order; all of the item's files must be named. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void order(UUID itemId, List<UUID> fileIds) {
    var item = rights.readableItem(itemId);
    var byId = new HashMap<UUID, ItemFile>();
    files.ofItem(item.id()).forEach(file -> byId.put(file.id(), file));
    if (fileIds.size() != byId.size() || !byId.keySet().equals(new HashSet<>(fileIds))) {
      throw new RefusedException(RecordsRefusal.ORDER_INCOMPLETE);
    }
    int position = 0;
    for (var id : fileIds) {
      byId.get(id).moveTo(++position);
    }
  }

  /** Takes an attachment off. What arrived from outside is never taken off. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void remove(UUID fileId) {
    var file = locked(fileId);
    if (file.cameFromOutside()) {
      throw new RefusedException(RecordsRefusal.ORIGINAL_IS_KEPT);
    }
    file.remove(clock.now());
    outbox.put(IndexDocuments.TOPIC, file.itemId().toString());
  }

  private ItemFile locked(UUID fileId) {
    var id = rights.readableFile(fileId).id();
    return files.lock(id).orElseThrow(() -> new RefusedException(RecordsRefusal.NOT_FOUND));
  }
}
