package jp.fubako.remarks;

import java.util.Set;
import jp.fubako.shared.Verdict;

/** Until when something is said or noted. */
final class RemarksRules {

  static final int LONGEST = 2000;

  private static final Set<String> BEFORE_DECISION = Set.of("DRAFT", "ROUTING", "RETURNED");

  private RemarksRules() {}

  /**
   * @param state of the item in the catalogue
   */
  static Verdict mayComment(String state) {
    return state.equals("COMPLETED")
        ? Verdict.refused(RemarksRefusal.CASE_FILED)
        : Verdict.allowed();
  }

  static Verdict mayNote(String state) {
    return BEFORE_DECISION.contains(state)
        ? Verdict.allowed()
        : Verdict.refused(RemarksRefusal.CASE_DECIDED);
  }

  static Verdict fit(String words) {
    if (words.isEmpty()) {
      return Verdict.refused(RemarksRefusal.WORDS_MISSING);
    }
    return words.length() > LONGEST
        ? Verdict.refused(RemarksRefusal.TOO_LONG, LONGEST)
        : Verdict.allowed();
  }
}
