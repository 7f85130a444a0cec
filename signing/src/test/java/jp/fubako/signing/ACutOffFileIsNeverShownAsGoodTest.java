package jp.fubako.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ACutOffFileIsNeverShownAsGoodTest {

  @Test
  void aFileCutInsideAnIncrementIsNotGood() {
    var file = Town.fiveSeals();
    var ends = Town.revisionEnds();
    var random = new Random(7);
    for (int i = 0; i < 60; i++) {
      var length = 1_000 + random.nextInt(file.length - 1_000);
      var atEnd = Arrays.stream(ends).anyMatch(e -> e - length >= 0 && e - length <= 1);
      if (!atEnd) {
        var report = Town.verify(Arrays.copyOf(file, length));
        assertTrue(
            report.verdict().compareTo(Verdict.PERMITTED_ADDITIONS) > 0, length + ": " + report);
      }
    }
  }

  /** No PDF tool can see this cut; the fingerprint tells it from the file that was recorded. */
  @Test
  void aFileCutAfterARevisionHasAnotherFingerprintAndFewerSigners() {
    var whole = Town.verify(Town.fiveSeals());
    var cut = Town.verify(Arrays.copyOf(Town.fiveSeals(), Town.revisionEnds()[3]));
    assertEquals(3, cut.signatures().size());
    assertTrue(!cut.sha256().equals(whole.sha256()));
  }

  @Test
  void nothingAndNonsenseAreUnreadable() {
    assertEquals(Verdict.UNREADABLE, Town.verify(new byte[0]).verdict());
    assertEquals(Verdict.UNREADABLE, Town.verify("収受しました".getBytes()).verdict());
  }
}
