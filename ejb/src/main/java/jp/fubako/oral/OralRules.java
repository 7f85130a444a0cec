package jp.fubako.oral;

import java.time.LocalDate;
import java.util.Set;
import jp.fubako.shared.Verdict;

/** When and how an oral decision is recorded. */
final class OralRules {

  private static final Set<String> WITH_THE_DRAFTER = Set.of("DRAFT", "RETURNED");
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_REASON = 1000;

  private OralRules() {}

  /** Whether it may be recorded now: what the page asks for its button. */
  static Verdict may(String state, boolean ownSection) {
    return when(ownSection, OralRefusal.NOT_YOUR_SECTION)
        .and(() -> when(WITH_THE_DRAFTER.contains(state), OralRefusal.ON_ITS_WAY));
  }

  /** Whether this may be recorded. */
  static Verdict sound(RecordOral c, LocalDate today) {
    return when(
            c.decidedOn() != null && !c.decidedOn().isAfter(today) && c.postId() != null,
            OralRefusal.DATE_WRONG)
        .and(() -> when(!c.toldTo().isEmpty() && !c.reason().isEmpty(), OralRefusal.WORDS_REQUIRED))
        .and(() -> fits(c.toldTo(), LONGEST_NAME))
        .and(() -> fits(c.reason(), LONGEST_REASON));
  }

  private static Verdict fits(String text, int most) {
    return text.length() <= most ? Verdict.allowed() : Verdict.refused(OralRefusal.TOO_LONG, most);
  }

  private static Verdict when(boolean open, OralRefusal otherwise) {
    return open ? Verdict.allowed() : Verdict.refused(otherwise);
  }
}
