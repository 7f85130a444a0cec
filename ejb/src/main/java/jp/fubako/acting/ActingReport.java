package jp.fubako.acting;

import java.util.List;
import jp.fubako.organisation.ImportReport.Fault;
import jp.fubako.shared.Verdict;

/**
 * What an import of orders did. With one fault or refusal nothing was applied.
 *
 * @param changed how many orders changed
 * @param faults cells that cannot be understood
 * @param refusals orders that cannot be kept
 */
public record ActingReport(
    boolean applied, int changed, List<Fault> faults, List<Verdict> refusals) {

  public ActingReport {
    faults = List.copyOf(faults);
    refusals = List.copyOf(refusals);
  }
}
