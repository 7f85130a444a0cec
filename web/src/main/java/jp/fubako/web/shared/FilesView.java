package jp.fubako.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import jp.fubako.records.FileRow;
import jp.fubako.records.InspectionState;

/** How a file is named in lists. */
@Named
@ApplicationScoped
public class FilesView {

  /** Name of the symbol for what the file is. */
  public String icon(FileRow file) {
    return switch (file.role()) {
      case SHEET -> "approval";
      case LETTER -> "send";
      case STAMPED -> "fact_check";
      case ORIGINAL, ATTACHMENT -> "description";
    };
  }

  /** The sheet first, then what was made of it, then the files in their order. */
  public List<FileRow> sorted(List<FileRow> files) {
    return files.stream().sorted(Comparator.comparingInt(FilesView::rank)).toList();
  }

  /** What is shown when nothing was chosen yet; null without files. */
  public UUID first(List<FileRow> files) {
    return sorted(files).stream().findFirst().map(FileRow::id).orElse(null);
  }

  private static int rank(FileRow file) {
    return switch (file.role()) {
      case SHEET -> 0;
      case LETTER -> 1;
      case STAMPED -> 2;
      case ORIGINAL, ATTACHMENT -> 3;
    };
  }

  /** 3頁, or nothing while it is unknown. */
  public String pages(FileRow file) {
    return file.pages() == null ? "" : Texts.of("shared.file.pages", file.pages());
  }

  /** What the check of the file says, when there is something to say. */
  public String trouble(FileRow file) {
    if (file.inspection() == InspectionState.PENDING) {
      return Texts.of("shared.file.pending");
    }
    if (file.inspection() == InspectionState.REFUSED) {
      return Texts.of("file.verdict." + file.inspectionCode());
    }
    return file.macros() ? Texts.of("shared.file.macros") : "";
  }
}
