package jp.fubako.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import jp.fubako.shared.RefusedException;

/** 完結 and filing: from the folder's retention rule to the dates of one item. */
@ApplicationScoped
class Filing {

  @Inject private FolderRepository folders;

  FilingResult complete(RecordItem item, LocalDate on) {
    if (item.completed()) {
      throw new RefusedException(RecordsRefusal.COMPLETED);
    }
    if (item.folderId() == null) {
      throw new RefusedException(RecordsRefusal.FOLDER_MISSING);
    }
    var folder = folders.lock(item.folderId()).orElseThrow();
    var span = span(item, folder, on);
    item.complete(on, span);
    folder.holdUntil(span.end());
    return result(folder, span, on);
  }

  Optional<FilingResult> foresee(RecordItem item, LocalDate on) {
    return Optional.ofNullable(item.folderId())
        .flatMap(folders::find)
        .map(folder -> result(folder, span(item, folder, on), on));
  }

  private RetentionSpan span(RecordItem item, Folder folder, LocalDate on) {
    var rule =
        folders
            .rule(folder.retention(), on)
            .orElseThrow(
                () ->
                    new RefusedException(
                        RecordsRefusal.RETENTION_RULE_MISSING, folder.retention()));
    var line =
        folders.classifications(on).stream()
            .filter(each -> each.code().equals(folder.classification()))
            .findFirst();
    var classification =
        line.map(each -> each.code() + " " + each.name()).orElse(folder.classification());
    var article = line.map(Classification::article).orElse(rule.article());
    return RetentionSpan.of(rule, article, folder.basis(), classification, on, item.madeOn(on));
  }

  private static FilingResult result(Folder folder, RetentionSpan span, LocalDate on) {
    return new FilingResult(
        folder.id(), folder.title(), on, span.start(), span.end(), span.explanation());
  }
}
