package jp.fubako.template;

import java.util.List;
import jp.fubako.organisation.ImportReport.Fault;
import jp.fubako.shared.Verdict;

/**
 * What an import of templates did. With one fault or refusal nothing was applied.
 *
 * @param changed how many templates changed
 * @param faults cells that cannot be understood
 * @param refusals templates that cannot be kept
 */
public record TemplateReport(
    boolean applied, int changed, List<Fault> faults, List<Verdict> refusals) {

  public TemplateReport {
    faults = List.copyOf(faults);
    refusals = List.copyOf(refusals);
  }
}
