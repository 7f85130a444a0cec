package jp.fubako.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class ValidationDataMayBeAddedAfterSigningTest {
  private static final COSName DSS = COSName.getPDFName("DSS");
  private static final COSName CERTS = COSName.getPDFName("Certs");

  private interface Step {
    void to(PDDocument document) throws IOException;
  }

  private static byte[] increment(byte[] pdf, Step step) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      step.to(document);
      var out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    }
  }

  private static COSStream certificate(PDDocument document) throws IOException {
    var stream = document.getDocument().createCOSStream();
    try (var out = stream.createOutputStream()) {
      out.write(new byte[] {0x30, 0x00});
    }
    return stream;
  }

  private static void addDss(PDDocument document) throws IOException {
    var list = new COSArray();
    list.add(certificate(document));
    var dss = new COSDictionary();
    dss.setItem(CERTS, list);
    var catalog = document.getDocumentCatalog().getCOSObject();
    catalog.setItem(DSS, dss);
    catalog.setNeedToBeUpdated(true);
  }

  @Test
  void aDssIsAPermittedAdditionAndMayGrow() throws IOException {
    var once = increment(Town.fiveSeals(), ValidationDataMayBeAddedAfterSigningTest::addDss);
    var report = Town.verify(once);
    assertEquals(List.of(), report.findings());
    assertEquals(Verdict.PERMITTED_ADDITIONS, report.verdict());
    assertTrue(report.signatures().stream().noneMatch(SignatureReport::coversWholeFile));
    var twice =
        increment(
            once,
            document -> {
              var catalog = document.getDocumentCatalog().getCOSObject();
              var dss = catalog.getCOSDictionary(DSS);
              dss.getCOSArray(CERTS).add(certificate(document));
              dss.setNeedToBeUpdated(true);
            });
    assertTrue(Town.verify(twice).good(), Town.verify(twice).findings().toString());
  }

  @Test
  void anotherSealMayFollowTheValidationData() throws IOException {
    var once = increment(Town.fiveSeals(), ValidationDataMayBeAddedAfterSigningTest::addDss);
    var report = Town.verify(Town.sign(once, "step06", "町長", "新田"));
    assertTrue(report.good(), report.findings().toString());
    assertEquals(6, report.signatures().size());
  }

  /** A first revision may tie its page to the DSS, so that the page seems to be validation data. */
  @Test
  void aPageTiedToTheDssBeforeSigningStaysBound() throws IOException {
    var prepared =
        increment(
            Town.sheet(),
            document -> {
              addDss(document);
              var catalog = document.getDocumentCatalog().getCOSObject();
              var page = document.getPage(0).getCOSObject();
              var tied = new COSObject(page, page.getKey());
              catalog.getCOSDictionary(DSS).setItem(COSName.getPDFName("VRI"), tied);
            });
    var signed = Town.sign(prepared, "step01", "主事", "佐藤");
    assertTrue(Town.verify(signed).good());
    var changed =
        increment(
            signed,
            document -> {
              var page = document.getPage(0).getCOSObject();
              page.setItem(COSName.CONTENTS, certificate(document));
              page.setNeedToBeUpdated(true);
            });
    assertEquals(Verdict.CHANGED_AFTER_SIGNING, Town.verify(changed).verdict());
  }
}
