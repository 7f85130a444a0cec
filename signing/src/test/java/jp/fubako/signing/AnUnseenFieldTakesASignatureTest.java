package jp.fubako.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jp.fubako.signing.pdf.ApprovalSheetWriter;
import org.junit.jupiter.api.Test;

/**
 * Who approves anew after his first approval was taken back signs in a field that shows nothing.
 */
class AnUnseenFieldTakesASignatureTest {

  @Test
  void theSignatureCountsLikeThoseThatAreSeen() {
    var last = "more%02d".formatted(ApprovalSheetWriter.UNSEEN_FIELDS);
    var once = Town.sign(Town.sheet(), "step01", "主事", "佐藤");
    var anew = Town.sign(Town.sign(once, "more01", "主事", "佐藤"), last, "課長", "髙橋");
    var report = Town.verify(anew);
    assertEquals(3, report.signatures().size());
    assertTrue(report.good(), report::toString);
  }
}
