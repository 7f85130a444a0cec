package jp.fubako.web.bulk;

import java.util.UUID;
import jp.fubako.bulk.BulkCase;
import jp.fubako.shared.Verdict;

/** One chosen case on the page: waiting, done, or not approved and why. */
public final class BulkLine {

  private final BulkCase chosen;
  private final UUID requestKey = UUID.randomUUID();
  private Verdict result;

  BulkLine(BulkCase chosen) {
    this.chosen = chosen;
    this.result = chosen.verdict().isAllowed() ? null : chosen.verdict();
  }

  void came(Verdict outcome) {
    result = outcome;
  }

  UUID requestKey() {
    return requestKey;
  }

  public BulkCase getChosen() {
    return chosen;
  }

  public Verdict getResult() {
    return result;
  }

  public boolean isWaiting() {
    return result == null;
  }

  public boolean isDone() {
    return result != null && result.isAllowed();
  }

  public boolean isFailed() {
    return result != null && !result.isAllowed();
  }

  /** Key of the word for it: WAITING, DONE or FAILED. */
  public String getState() {
    if (isWaiting()) {
      return "WAITING";
    }
    return isDone() ? "DONE" : "FAILED";
  }
}
