package jp.fubako.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jp.fubako.signing.pdf.ApprovalSheetWriter;
import jp.fubako.signing.pdf.Examples;
import jp.fubako.signing.pdf.LetterWriter;
import org.junit.jupiter.api.Test;

class OurPapersArePdfATest {

  @Test
  void theSheetIsPdfA3b() throws Exception {
    assertEquals(List.of(), VeraPdf.faults(Town.sheet(), "3b"));
  }

  @Test
  void theSheetIsPdfA3bStillWithFiveSeals() throws Exception {
    assertEquals(List.of(), VeraPdf.faults(Town.fiveSeals(), "3b"));
  }

  @Test
  void aSheetOfManyPagesIsPdfA3b() throws Exception {
    var long_ = "町長の定めるところにより、𠮷田さんの申請を許可します。\n".repeat(80);
    var sheet = Examples.sheet("葛󠄀城市との協定", long_, Examples.attachments(40));
    assertEquals(List.of(), VeraPdf.faults(new ApprovalSheetWriter().write(sheet), "3b"));
  }

  @Test
  void theLetterIsPdfA2b() throws Exception {
    assertEquals(List.of(), VeraPdf.faults(new LetterWriter().write(Examples.letter()), "2b"));
  }
}
