package jp.fubako.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.fubako.access.Role;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;

/** 文書分類表 and ファイル基準表: which 簿冊 there are in a section and year. */
@ApplicationScoped
class FilePlan {

  @Inject private FolderRepository folders;
  @Inject private Rights rights;
  @Inject private Sections sections;
  @Inject private AuditService audit;
  @Inject private OfficeClock clock;

  List<FolderRow> folders(UUID sectionId, int fiscalYear) {
    return rows(folders.folders(sectionId, fiscalYear));
  }

  FolderRow folder(UUID folderId) {
    var folder =
        folders.find(folderId).orElseThrow(() -> new RefusedException(RecordsRefusal.NOT_FOUND));
    return rows(List.of(folder)).getFirst();
  }

  List<Integer> folderYears(UUID sectionId) {
    return folders.years(sectionId);
  }

  List<ClassificationRow> classifications() {
    return folders.classifications(clock.today()).stream().map(Classification::row).toList();
  }

  int importClassifications(List<ClassificationImport> lines) {
    mayImport();
    var known = new HashMap<String, Classification>();
    folders.classifications(clock.today()).forEach(line -> known.put(line.code(), line));
    int added = 0;
    for (var line : lines) {
      if (line.retention() != null) {
        retentionKnown(line.retention());
      }
      var present = known.get(line.code());
      if (present == null) {
        var fresh = new Classification(line);
        folders.add(fresh);
        known.put(line.code(), fresh);
        added++;
      } else {
        present.take(line);
      }
    }
    audit.record(
        AuditEvent.of("records.importClassifications", null)
            .with("lines", lines.size())
            .with("new", added));
    return added;
  }

  int importFolders(List<FolderImport> lines) {
    mayImport();
    var classes = new HashMap<String, Classification>();
    folders.classifications(clock.today()).forEach(line -> classes.put(line.code(), line));
    var names = new HashMap<UUID, String>();
    int added = 0;
    for (var line : lines) {
      if (!folders.exists(line)) {
        folders.add(open(line, classes, names.computeIfAbsent(line.sectionId(), sections::name)));
        added++;
      }
    }
    audit.record(
        AuditEvent.of("records.importFolders", null)
            .with("lines", lines.size())
            .with("new", added));
    return added;
  }

  private Folder open(FolderImport line, Map<String, Classification> classes, String section) {
    var classification = classes.get(line.classification());
    if (classification == null) {
      throw new RefusedException(RecordsRefusal.CLASSIFICATION_UNKNOWN, line.classification());
    }
    var retention = line.retention() == null ? classification.retention() : line.retention();
    if (retention == null) {
      throw new RefusedException(RecordsRefusal.RETENTION_RULE_MISSING, line.classification());
    }
    retentionKnown(retention);
    var basis = line.basis() == null ? classification.basis() : line.basis();
    return new Folder(line, section, retention, basis);
  }

  private void retentionKnown(String code) {
    if (folders.rule(code, clock.today()).isEmpty()) {
      throw new RefusedException(RecordsRefusal.RETENTION_RULE_MISSING, code);
    }
  }

  private void mayImport() {
    var caller = rights.caller();
    if (!caller.has(Role.RECORDS_OFFICE) && !caller.has(Role.SYSTEM_ADMIN)) {
      throw new RefusedException(RecordsRefusal.NOT_RECORDS_OFFICE);
    }
  }

  private List<FolderRow> rows(List<Folder> found) {
    var counts =
        folders.itemCounts(found.stream().map(Folder::id).toList(), rights.caller().readerTokens());
    var labels = folders.retentionLabels();
    var names = new HashMap<String, String>();
    folders.classifications(clock.today()).forEach(line -> names.put(line.code(), line.name()));
    return found.stream()
        .map(
            folder ->
                new FolderRow(
                    folder.id(),
                    folder.sectionId(),
                    folder.sectionName(),
                    folder.fiscalYear(),
                    folder.classification(),
                    names.getOrDefault(folder.classification(), ""),
                    folder.title(),
                    folder.retention(),
                    labels.getOrDefault(folder.retention(), folder.retention()),
                    folder.basis(),
                    folder.disclosure(),
                    folder.state(),
                    folder.expiresOn(),
                    folder.place(),
                    counts.getOrDefault(folder.id(), 0L)))
        .toList();
  }
}
