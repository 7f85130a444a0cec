package jp.fubako.web.numbering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import jp.fubako.access.AccessService;
import jp.fubako.numbering.NumberKind;
import jp.fubako.numbering.NumberRuleReport;
import jp.fubako.numbering.NumberRuleRow;
import jp.fubako.numbering.NumberRuleRow.Phase;
import jp.fubako.numbering.NumberRuleService;
import jp.fubako.organisation.Duty;
import jp.fubako.retrieval.SpreadsheetService;
import jp.fubako.shared.UploadedTable;
import jp.fubako.shared.Verdict;
import jp.fubako.web.shared.Notices;
import org.primefaces.event.FileUploadEvent;

/** 文書番号の定め: all rules, and the next number by them. */
@Named
@ViewScoped
public class NumberRulesView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private NumberRuleService rules;
  @Inject private AccessService access;
  @Inject private SpreadsheetService spreadsheets;

  private transient NumberRuleReport report;

  /** Puts the coming rules of a sheet in place of those that are stored. */
  public void upload(FileUploadEvent event) throws IOException {
    try (var bytes = event.getFile().getInputStream()) {
      var csv = spreadsheets.csv(bytes.readNBytes(UploadedTable.MOST_BYTES + 1)).orElse("");
      report = rules.importTable(csv);
    }
    if (report.applied()) {
      Notices.done("numbering.rules.imported", report.rows());
    } else {
      Notices.error(
          "numbering.rules.notImported", report.faults().size() + report.refusals().size());
    }
  }

  public List<NumberRuleRow> getRows() {
    return rules.rules();
  }

  /** The next number of the caller's own section, or of the town where the rule says so. */
  public String next(NumberRuleRow row) {
    return row.phase() == Phase.IN_FORCE ? rules.next(row.line().kind(), symbol()) : "";
  }

  private String symbol() {
    return access.caller().mainDuty().map(Duty::symbol).orElse("");
  }

  /** How the place in time is marked. */
  public String chip(Phase phase) {
    return switch (phase) {
      case FUTURE -> "soon";
      case IN_FORCE -> "progress";
      case PAST -> "ended";
    };
  }

  /** Whether a kind counts with another one. */
  public boolean shares(NumberRuleRow row) {
    return row.line().countsWith() != row.line().kind();
  }

  public boolean changeable(NumberRuleRow row) {
    return row.future() && getKeep().isAllowed();
  }

  public Verdict getKeep() {
    return rules.mayKeep();
  }

  public NumberRuleReport getReport() {
    return report;
  }

  public boolean isWrong() {
    return report != null && !report.applied();
  }

  public List<NumberKind> getKinds() {
    return List.of(NumberKind.values());
  }
}
