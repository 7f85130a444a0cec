package jp.fubako.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Turns items into rows for people, with four queries for any number of items. */
@ApplicationScoped
class ItemRows {

  @Inject private RecordRepository records;
  @Inject private FolderRepository folders;

  List<ItemRow> of(List<RecordItem> items) {
    if (items.isEmpty()) {
      return List.of();
    }
    var files = records.fileCounts(items.stream().map(RecordItem::id).toList());
    var byId = foldersOf(items);
    return items.stream()
        .map(item -> row(item, byId.get(item.folderId()), files.getOrDefault(item.id(), 0)))
        .toList();
  }

  ItemRow of(RecordItem item) {
    return of(List.of(item)).getFirst();
  }

  private Map<UUID, Folder> foldersOf(List<RecordItem> items) {
    var ids = items.stream().map(RecordItem::folderId).filter(Objects::nonNull).distinct().toList();
    var byId = new HashMap<UUID, Folder>();
    folders.byIds(ids).forEach(folder -> byId.put(folder.id(), folder));
    return byId;
  }

  private static ItemRow row(RecordItem item, Folder folder, int files) {
    return new ItemRow(
        item.id(),
        item.caseId(),
        item.kind(),
        item.title(),
        item.numbers(),
        item.people(),
        item.counterpart(),
        item.sectionId(),
        item.sectionName(),
        item.fiscalYear(),
        folder == null ? null : folder.classification(),
        item.folderId(),
        folder == null ? null : folder.title(),
        folder == null ? null : folder.retention(),
        item.retentionStart(),
        item.retentionEnd(),
        item.retentionNote(),
        item.state(),
        item.disclosure(),
        item.scope(),
        item.dates(),
        item.amount(),
        files,
        item.version());
  }
}
