package jp.fubako.numbering;

import java.util.List;
import jp.fubako.organisation.ImportReport.Fault;
import jp.fubako.shared.Verdict;

/**
 * What an import of rules did. With one fault or refusal nothing was applied.
 *
 * @param rows rows read
 * @param faults cells that cannot be understood
 * @param refusals rows that cannot be kept
 */
public record NumberRuleReport(
    boolean applied, int rows, List<Fault> faults, List<Verdict> refusals) {

  public NumberRuleReport {
    faults = List.copyOf(faults);
    refusals = List.copyOf(refusals);
  }
}
