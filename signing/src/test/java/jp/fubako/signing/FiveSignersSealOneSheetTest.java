package jp.fubako.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiveSignersSealOneSheetTest {

  @Test
  void everySignatureHoldsAndOnlyTheLastCoversTheWholeFile() {
    var report = Town.verify(Town.fiveSeals());
    assertEquals(List.of(), report.findings());
    assertEquals(Verdict.PERMITTED_ADDITIONS, report.verdict());
    assertTrue(report.good());
    assertEquals(
        List.of("佐藤 花子", "髙橋 花子", "﨑山 花子", "渡邉 花子", "𠮷田 花子"),
        report.signatures().stream().map(SignatureReport::signerName).toList());
    for (int i = 0; i < 5; i++) {
      var each = report.signatures().get(i);
      assertEquals(i == 4 ? Verdict.UNCHANGED : Verdict.PERMITTED_ADDITIONS, each.verdict());
      assertEquals(i == 4, each.coversWholeFile());
      assertEquals(i + 1, each.revision());
      assertEquals(Town.revisionEnds()[i + 1], each.signedLength());
      assertEquals(Trust.TRUSTED, each.trust());
      assertEquals(Town.NOW, each.claimedAt());
    }
    assertEquals("総務課長", report.signatures().get(4).postTitle());
    assertEquals("真室川町 総務課", report.signatures().get(4).organisation());
  }

  @Test
  void eachRevisionIsABeginningOfTheNextAndIsGoodByItself() {
    var ends = Town.revisionEnds();
    for (int i = 1; i < ends.length; i++) {
      var revision = java.util.Arrays.copyOf(Town.fiveSeals(), ends[i]);
      var report = Town.verify(revision);
      assertEquals(i, report.signatures().size());
      assertTrue(report.good(), "revision " + i);
    }
    assertEquals(Verdict.UNSIGNED, Town.verify(Town.sheet()).verdict());
  }

  @Test
  void aSealCostsLessThanFourteenKilobytes() {
    var ends = Town.revisionEnds();
    for (int i = 1; i < ends.length; i++) {
      assertTrue(ends[i] - ends[i - 1] < 14_000, "seal " + i + ": " + (ends[i] - ends[i - 1]));
    }
  }
}
