package jp.fubako.web.authority;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import jp.fubako.authority.RuleFault.Part;
import jp.fubako.authority.RuleVersionService;
import jp.fubako.organisation.ImportReport;
import jp.fubako.organisation.ImportReport.Fault;
import jp.fubako.retrieval.SpreadsheetService;
import jp.fubako.shared.UploadedTable;
import jp.fubako.web.shared.Notices;
import org.primefaces.event.FileUploadEvent;

/** The table that is shown, out to a spreadsheet and in again. */
@Named
@ViewScoped
public class SheetView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RuleVersionService versions;
  @Inject private SpreadsheetService spreadsheets;
  @Inject private VersionView version;

  private transient ImportReport report;

  /** Replaces the table by a sheet. */
  public void upload(FileUploadEvent event) throws IOException {
    try (var bytes = event.getFile().getInputStream()) {
      var csv = spreadsheets.csv(bytes.readNBytes(UploadedTable.MOST_BYTES + 1)).orElse("");
      var seen = versions.version(getId()).row().version();
      report = versions.importTable(getId(), seen, part(), csv);
    }
    if (report.applied()) {
      Notices.done("authority.sheets.imported", report.rows().get(part().name()));
    } else {
      Notices.error("authority.sheets.notImported", report.faults().size());
    }
  }

  private Part part() {
    return switch (getTab()) {
      case "clauses" -> Part.CLAUSES;
      case "tests" -> Part.TESTS;
      default -> Part.RULES;
    };
  }

  /** Where the table is downloaded. */
  public String address(String format) {
    return "/api/v1/authority/versions/%s/%s.%s".formatted(getId(), part(), format);
  }

  public boolean isApplied() {
    return report != null && report.applied();
  }

  public List<Fault> getFaults() {
    return report == null ? List.of() : report.faults();
  }

  public boolean isEditable() {
    return version.isEditable();
  }

  public UUID getId() {
    return version.getId();
  }

  public String getTab() {
    return version.getTab();
  }
}
