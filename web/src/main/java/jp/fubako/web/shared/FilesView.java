package jp.fubako.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
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
