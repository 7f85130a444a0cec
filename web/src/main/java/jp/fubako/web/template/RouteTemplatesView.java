package jp.fubako.web.template;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import jp.fubako.retrieval.SpreadsheetService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.UploadedTable;
import jp.fubako.shared.Verdict;
import jp.fubako.template.TemplateLine;
import jp.fubako.template.TemplateReport;
import jp.fubako.template.TemplateService;
import jp.fubako.web.shared.Notices;
import org.primefaces.event.FileUploadEvent;

/** 経路様式: all that hold or come, out to a spreadsheet and in again. */
@Named
@ViewScoped
public class RouteTemplatesView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private TemplateService templates;
  @Inject private SpreadsheetService spreadsheets;
  @Inject private OfficeClock clock;

  private LocalDate from;
  private String code;
  private transient TemplateReport report;
  private transient List<TemplateLine> rows;

  /** Takes the templates of a sheet over from the day that is typed. */
  public void upload(FileUploadEvent event) throws IOException {
    try (var bytes = event.getFile().getInputStream()) {
      var csv = spreadsheets.csv(bytes.readNBytes(UploadedTable.MOST_BYTES + 1)).orElse("");
      report = templates.importTable(from, csv);
    }
    rows = null;
    if (report.applied()) {
      Notices.done("template.list.imported", report.changed());
    } else {
      Notices.error("template.list.notImported", report.faults().size() + report.refusals().size());
    }
  }

  /** Ends the chosen template from the day that is typed. */
  public String end() {
    templates.end(code, from);
    Notices.done("template.list.ended");
    return "/template/list?faces-redirect=true";
  }

  public List<TemplateLine> getRows() {
    if (rows == null) {
      rows = templates.templates(clock.today());
    }
    return rows;
  }

  public boolean coming(TemplateLine row) {
    return row.from().isAfter(clock.today());
  }

  public Verdict getKeep() {
    return templates.mayKeep();
  }

  public TemplateReport getReport() {
    return report;
  }

  public boolean isWrong() {
    return report != null && !report.applied();
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
