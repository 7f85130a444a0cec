package jp.fubako.signing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import jp.fubako.signing.pdf.ApprovalSheetWriter;
import jp.fubako.signing.pdf.Examples;
import jp.fubako.signing.pdf.LetterWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class OurPapersArePdfATest {

  @BeforeAll
  static void prepare() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @Test
  void theSheetIsPdfA3b() throws Exception {
    conforms(Town.sheet(), PDFAFlavour.PDFA_3_B);
  }

  @Test
  void theSheetIsPdfA3bStillWithFiveSeals() throws Exception {
    conforms(Town.fiveSeals(), PDFAFlavour.PDFA_3_B);
  }

  @Test
  void aSheetOfManyPagesIsPdfA3b() throws Exception {
    var long_ = "町長の定めるところにより、𠮷田さんの申請を許可します。\n".repeat(80);
    var sheet = Examples.sheet("葛󠄀城市との協定", long_, Examples.attachments(40));
    conforms(new ApprovalSheetWriter().write(sheet), PDFAFlavour.PDFA_3_B);
  }

  @Test
  void theLetterIsPdfA2b() throws Exception {
    conforms(new LetterWriter().write(Examples.letter()), PDFAFlavour.PDFA_2_B);
  }

  private static void conforms(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      var result = validator.validate(parser);
      var faults =
          result.getFailedChecks().keySet().stream()
              .map(Object::toString)
              .collect(Collectors.joining("\n"));
      assertTrue(result.isCompliant(), faults);
    }
  }
}
