package jp.fubako.issuing;

import java.util.List;
import java.util.Map;
import jp.fubako.drafting.ProposalAction;
import jp.fubako.shared.Verdict;

/**
 * What was done with a proposal after its decision, and what the caller may do next.
 *
 * @param copies every 浄書, oldest first
 * @param collationNeeded the town's rule asks for 照合 of letters like this
 * @param dispatches its lines of the 発送簿, oldest first
 * @param verdicts for every act after the decision whether the caller may do it now, and why not
 */
public record IssueDetail(
    List<FairCopyRow> copies,
    boolean collationNeeded,
    List<DispatchRow> dispatches,
    Map<ProposalAction, Verdict> verdicts) {

  public IssueDetail {
    copies = List.copyOf(copies);
    dispatches = List.copyOf(dispatches);
    verdicts = Map.copyOf(verdicts);
  }

  /** The 浄書 that counts, or null. */
  public FairCopyRow copy() {
    return copies.isEmpty() ? null : copies.getLast();
  }

  public boolean may(ProposalAction action) {
    return verdicts.containsKey(action) && verdicts.get(action).isAllowed();
  }
}
