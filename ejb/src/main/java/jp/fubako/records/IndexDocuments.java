package jp.fubako.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.fubako.content.ContentStore;
import jp.fubako.search.IndexDocument;
import jp.fubako.search.TextPart;
import jp.fubako.shared.OfficeClock;

/**
 * Builds what the index knows of an item from the database and the cached texts; parses nothing.
 */
@ApplicationScoped
public class IndexDocuments {

  /** Outbox topic; its messages name the item that changed. */
  public static final String TOPIC = "index";

  private static final String BODY = "本文";

  @Inject private RecordRepository records;
  @Inject private FolderRepository folders;
  @Inject private FileRepository files;
  @Inject private ContentStore content;
  @Inject private OfficeClock clock;

  /** The document of an item; nothing if there is no such item. */
  @Transactional
  public Optional<IndexDocument> of(UUID itemId) {
    return records.find(itemId).map(this::document);
  }

  /** How many items there are. */
  @Transactional
  public long count() {
    return records.count();
  }

  /** A page of all items, in the order of their ids; {@code null} for the first. */
  @Transactional
  public List<UUID> after(UUID id, int limit) {
    return records.idsAfter(id, limit);
  }

  private IndexDocument document(RecordItem item) {
    var folder = Optional.ofNullable(item.folderId()).flatMap(folders::find);
    return new IndexDocument(
        item.id().toString(),
        item.kind().name(),
        item.title(),
        item.numbers(),
        item.people(),
        item.counterpart(),
        item.sectionName(),
        item.fiscalYear(),
        folder.map(this::classification).orElse(null),
        folder.map(Folder::title).orElse(null),
        folder.map(this::retention).orElse(null),
        item.state(),
        item.disclosure().name(),
        dates(item),
        item.amount(),
        parts(item),
        records.readers(item.id()).stream().map(ItemReader::token).collect(Collectors.toSet()),
        item.scope() == ReadingScope.SECRET,
        item.version());
  }

  private String classification(Folder folder) {
    return folders.classifications(clock.today()).stream()
        .filter(line -> line.code().equals(folder.classification()))
        .findFirst()
        .map(line -> line.code() + " " + line.name())
        .orElse(folder.classification());
  }

  private String retention(Folder folder) {
    return folders
        .rule(folder.retention(), clock.today())
        .map(RetentionRule::label)
        .orElse(folder.retention());
  }

  private static Map<String, LocalDate> dates(RecordItem item) {
    var named = new HashMap<String, LocalDate>();
    item.dates().forEach((which, day) -> named.put(which.name().toLowerCase(Locale.ROOT), day));
    return named;
  }

  private List<TextPart> parts(RecordItem item) {
    var parts = new ArrayList<TextPart>();
    if (item.body() != null && !item.body().isBlank()) {
      parts.add(new TextPart(BODY, null, item.body(), null));
    }
    var present = files.ofItem(item.id());
    var known = files.inspected(present.stream().map(ItemFile::hash).distinct().toList());
    for (var file : present) {
      if (file.role() != FileRole.STAMPED) { // says the same as the original it was made from
        parts.add(part(file, known.get(file.hash())));
      }
    }
    return parts;
  }

  private TextPart part(ItemFile file, InspectedContent found) {
    if (found == null || found.textHash() == null) {
      return new TextPart(file.name(), file.id().toString(), "", null);
    }
    var text = TextPages.of(content.read(found.textHash()));
    return new TextPart(file.name(), file.id().toString(), text.text(), text.starts());
  }
}
