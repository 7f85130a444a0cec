package jp.fubako.records;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.fubako.access.ReaderTokens;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.outbox.OutboxService;
import jp.fubako.records.ItemChange.Field;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.PageOf;
import jp.fubako.shared.RefusedException;

/**
 * The catalogue of the office's documents: cases, items, rights, filing. Receipt and drafting
 * decide what happens to a document and tell it here, within their transaction; every change is fed
 * to the search index after the commit.
 */
@Stateless
@Audited
public class RecordsService {

  @Inject private RecordRepository records;
  @Inject private FolderRepository folders;
  @Inject private Rights rights;
  @Inject private ItemRows rows;
  @Inject private Sections sections;
  @Inject private FilePlan plan;
  @Inject private Filing filing;
  @Inject private AuditService audit;
  @Inject private OutboxService outbox;
  @Inject private OfficeClock clock;

  /** Opens a case (事案). */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public UUID openCase(String title, UUID sectionId, int fiscalYear) {
    var opened = new CaseFile(title, sectionId, fiscalYear, clock.now());
    records.add(opened);
    return opened.id();
  }

  /** Enters a document; the caller becomes one of its readers. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public UUID addItem(NewItem item) {
    var caseId =
        item.caseId() == null
            ? openCase(item.title(), item.sectionId(), item.fiscalYear())
            : item.caseId();
    var entered = new RecordItem(item, caseId, sections.name(item.sectionId()), clock.now());
    if (item.folderId() != null) {
      entered.mayFile(present(item.folderId())).orThrow();
    }
    records.add(entered);
    records.flush();
    rights.renew(entered);
    var named = new HashSet<>(item.readers());
    var caller = rights.caller();
    if (caller.personId() != null) {
      named.add(ReaderTokens.person(caller.personId()));
    }
    rights.grant(entered, named);
    feed(entered.id());
    return entered.id();
  }

  /**
   * Changes a document's entry.
   *
   * @throws RefusedException NOT_FOUND, COMPLETED, FOLDER_CLOSED, FOLDER_OF_OTHER_SECTION
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void updateItem(UUID itemId, ItemChange change) {
    var item = locked(itemId);
    var folderBefore = item.folderId();
    item.apply(change);
    if (change.has(Field.OWNER)) {
      item.nameSection(sections.name(item.sectionId()));
    }
    if (item.folderId() != null && !item.folderId().equals(folderBefore)) {
      item.mayFile(present(item.folderId())).orThrow();
    }
    if (change.has(Field.SCOPE) || change.has(Field.OWNER) || change.has(Field.GIVEN_TO)) {
      rights.renew(item);
    }
    feed(itemId);
  }

  /**
   * Lets more people read it, for example everybody on its route; tokens as in the access feature.
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void grant(UUID itemId, Set<String> tokens) {
    rights.grant(locked(itemId), tokens);
    feed(itemId);
  }

  /** The item, if the caller may read it; otherwise NOT_FOUND. */
  public ItemRow item(UUID id) {
    return rows.of(rights.readableItem(id));
  }

  /** Those of the items that the caller may read. */
  public List<ItemRow> readable(Collection<UUID> ids) {
    return rows.of(rights.readableItems(ids));
  }

  /** The item, or nothing if it does not exist or the caller may not read it. */
  public Optional<ItemRow> find(UUID id) {
    return rights.readableItems(List.of(id)).stream().findFirst().map(rows::of);
  }

  /** For other features' work: the folder an item is in, whoever asks. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public Optional<UUID> folderOf(UUID itemId) {
    return Optional.ofNullable(locked(itemId).folderId());
  }

  /** The case of an item with all its items that the caller may read. */
  public CaseDetail caseOf(UUID itemId) {
    var item = rights.readableItem(itemId);
    var opened = records.caseFile(item.caseId()).orElseThrow();
    var items = records.ofCase(opened.id(), rights.caller().readerTokens());
    return new CaseDetail(
        opened.id(), opened.title(), opened.sectionId(), opened.fiscalYear(), rows.of(items));
  }

  /**
   * 完結: fixes the retention and binds the item into its folder for good.
   *
   * @param on 完結日
   * @throws RefusedException FOLDER_MISSING, COMPLETED, RETENTION_RULE_MISSING
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public FilingResult complete(UUID itemId, LocalDate on) {
    var item = locked(itemId);
    var result = filing.complete(item, on);
    audit.record(
        AuditEvent.of("records.complete", itemId, item.title())
            .with("folder", result.folderId())
            .with("completedOn", on)
            .with("retentionStart", result.retentionStart())
            .with("retentionEnd", result.retentionEnd())
            .with("rule", result.explanation()));
    feed(itemId);
    return result;
  }

  /** What {@link #complete} would say, without doing it; nothing while there is no folder. */
  public Optional<FilingResult> foreseeCompletion(UUID itemId, LocalDate on) {
    return filing.foresee(rights.readableItem(itemId), on);
  }

  /** 件名目録: the items of a folder that the caller may read, oldest first. */
  public PageOf<ItemRow> itemsOf(UUID folderId, int offset, int limit) {
    var tokens = rights.caller().readerTokens();
    var bounded = PageOf.boundedLimit(limit);
    var from = Math.max(0, offset);
    return new PageOf<>(
        rows.of(records.ofFolder(folderId, tokens, from, bounded)),
        records.countOfFolder(folderId, tokens),
        from,
        bounded);
  }

  /** The folders of a section and year, in the order of the classification. */
  public List<FolderRow> folders(UUID sectionId, int fiscalYear) {
    return plan.folders(sectionId, fiscalYear);
  }

  /** One folder; NOT_FOUND if there is none. */
  public FolderRow folder(UUID folderId) {
    return plan.folder(folderId);
  }

  /** The years for which a section has folders, newest first. */
  public List<Integer> folderYears(UUID sectionId) {
    return plan.folderYears(sectionId);
  }

  /** The 文書分類表 of today. */
  public List<ClassificationRow> classifications() {
    return plan.classifications();
  }

  /** Imports lines of the 文書分類表; known codes are updated. Returns how many lines are new. */
  public int importClassifications(List<ClassificationImport> rows) {
    return plan.importClassifications(rows);
  }

  /** Imports folders of the file plan; known ones stay as they are. Returns how many are new. */
  public int importFolders(List<FolderImport> rows) {
    return plan.importFolders(rows);
  }

  private RecordItem locked(UUID itemId) {
    return records.lock(itemId).orElseThrow(() -> new RefusedException(RecordsRefusal.NOT_FOUND));
  }

  private Folder present(UUID folderId) {
    return folders.find(folderId).orElseThrow(() -> new RefusedException(RecordsRefusal.NOT_FOUND));
  }

  private void feed(UUID itemId) {
    outbox.put(IndexDocuments.TOPIC, itemId.toString());
  }
}
