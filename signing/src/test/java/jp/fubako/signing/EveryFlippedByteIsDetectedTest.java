package jp.fubako.signing;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EveryFlippedByteIsDetectedTest {

  /** A sample of bytes from every part of the file, and all bytes of the last increment's frame. */
  @Test
  void noFlippedByteLeavesTheFileGood() {
    var file = Town.fiveSeals();
    var ends = Town.revisionEnds();
    var random = new Random(20261110);
    var places = new ArrayList<Integer>();
    for (int i = 0; i < 120; i++) {
      places.add(random.nextInt(file.length));
    }
    for (int at = file.length - 700; at < file.length; at += 7) {
      places.add(at);
    }
    for (int end : ends) {
      places.add(end - 2);
    }
    for (var at : places) {
      var changed = file.clone();
      changed[at] ^= (byte) (1 << random.nextInt(8));
      var report = Town.verify(changed);
      assertFalse(report.good(), "byte " + at + " of " + file.length + ": " + report);
    }
  }
}
