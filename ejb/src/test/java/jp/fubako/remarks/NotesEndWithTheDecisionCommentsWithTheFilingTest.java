package jp.fubako.remarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jp.fubako.shared.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotesEndWithTheDecisionCommentsWithTheFilingTest {

  @ParameterizedTest
  @ValueSource(strings = {"DRAFT", "ROUTING", "RETURNED"})
  void beforeTheDecisionBothAreOpen(String state) {
    assertTrue(RemarksRules.mayNote(state).isAllowed());
    assertTrue(RemarksRules.mayComment(state).isAllowed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"DECIDED", "PREPARING", "ENFORCED", "REJECTED", "WITHDRAWN"})
  void afterwardsOnlyWhatIsKept(String state) {
    assertEquals(Verdict.refused(RemarksRefusal.CASE_DECIDED), RemarksRules.mayNote(state));
    assertTrue(RemarksRules.mayComment(state).isAllowed());
  }

  @Test
  void nothingIsAddedToAFiledCase() {
    assertFalse(RemarksRules.mayComment("COMPLETED").isAllowed());
  }

  @Test
  void nothingEmptyOrEndlessIsKept() {
    assertEquals(Verdict.refused(RemarksRefusal.WORDS_MISSING), RemarksRules.fit(""));
    assertTrue(RemarksRules.fit("あ".repeat(2000)).isAllowed());
    assertEquals(
        Verdict.refused(RemarksRefusal.TOO_LONG, 2000), RemarksRules.fit("あ".repeat(2001)));
  }
}
