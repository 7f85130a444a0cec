package jp.fubako.bulk;

import java.util.Set;
import jp.fubako.shared.Verdict;

/** Whether a case may be approved together with others. */
record LightRules(Set<String> lightMatters) {

  /** {@code facts} may be null: then it is no proposal. */
  Verdict may(BulkRepository.Facts facts) {
    if (facts == null || !lightMatters.contains(facts.matterCode())) {
      return Verdict.refused(BulkRefusal.NOT_LIGHT);
    }
    if (facts.grave()) {
      return Verdict.refused(BulkRefusal.GRAVE);
    }
    return facts.round() > 1 ? Verdict.refused(BulkRefusal.RETURNED_ONCE) : Verdict.allowed();
  }
}
