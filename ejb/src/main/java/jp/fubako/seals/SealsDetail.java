package jp.fubako.seals;

import java.util.List;
import jp.fubako.shared.Verdict;

/**
 * 公印 of one proposal.
 *
 * @param requests oldest first
 * @param use the newest line of the 公印使用簿 for it, or null
 * @param mayRequest whether the caller may ask for the seal now
 * @param mayTakeBack whether the caller may take the open request back
 */
public record SealsDetail(
    List<SealRequestRow> requests, SealUseRow use, Verdict mayRequest, Verdict mayTakeBack) {

  public SealsDetail {
    requests = List.copyOf(requests);
  }

  /** The newest request, or null. */
  public SealRequestRow request() {
    return requests.isEmpty() ? null : requests.getLast();
  }
}
