package jp.fubako.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.junit.jupiter.api.Test;

class AManipulatedIncrementIsNeverShownAsGoodTest {

  private interface Change {
    void to(PDDocument document) throws IOException;
  }

  private static void refused(Change change) throws IOException {
    var pdf = Town.sign(Town.sheet(), "step01", "主事", "佐藤");
    byte[] changed;
    try (var document = Loader.loadPDF(pdf)) {
      change.to(document);
      var out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      changed = out.toByteArray();
    }
    assertTrue(changed.length > pdf.length);
    var report = Town.verify(changed);
    assertEquals(Verdict.CHANGED_AFTER_SIGNING, report.verdict());
    assertFalse(report.findings().isEmpty());
  }

  @Test
  void textWrittenOverThePage() throws IOException {
    refused(
        document -> {
          var mode = PDPageContentStream.AppendMode.APPEND;
          try (var out = new PDPageContentStream(document, document.getPage(0), mode, true)) {
            out.addRect(100, 100, 50, 50);
            out.fill();
          }
        });
  }

  @Test
  void anAnnotationLaidOverThePage() throws IOException {
    refused(
        document -> {
          var square = new PDAnnotationSquare();
          square.setRectangle(new PDRectangle(100, 100, 50, 50));
          document.getPage(0).getAnnotations().add(square);
        });
  }

  @Test
  void aSealFieldMoved() throws IOException {
    refused(
        document -> {
          var field = document.getDocumentCatalog().getAcroForm(null).getField("step02");
          field.getWidgets().getFirst().setRectangle(new PDRectangle(0, 0, 595, 842));
        });
  }

  @Test
  void aSealReplacedByAnother() throws IOException {
    refused(
        document -> {
          var form = document.getDocumentCatalog().getAcroForm(null);
          var sealed = form.getField("step01").getWidgets().getFirst();
          var empty = form.getField("step02").getWidgets().getFirst();
          sealed.setAppearance(empty.getAppearance());
        });
  }

  @Test
  void theManifestExchanged() throws IOException {
    refused(
        document -> {
          var names = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
          var file = names.get("manifest.json").getEmbeddedFile();
          try (var out = file.createOutputStream()) {
            out.write("{}".getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  @Test
  void aPageAdded() throws IOException {
    refused(document -> document.addPage(new org.apache.pdfbox.pdmodel.PDPage()));
  }

  @Test
  void aScriptThatRunsOnOpening() throws IOException {
    refused(
        document -> {
          var action =
              new org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript("app.alert(1)");
          document.getDocumentCatalog().setOpenAction(action);
        });
  }

  @Test
  void anEmptyFieldFilledWithWords() throws IOException {
    refused(
        document -> {
          var form = document.getDocumentCatalog().getAcroForm(null);
          form.getField("step02").getCOSObject().setItem(COSName.V, new COSString("承認"));
        });
  }

  @Test
  void bytesBehindTheEnd() {
    var pdf = Town.fiveSeals();
    for (var tail : new String[] {"\n", "%comment", "9 0 obj\n<<>>\nendobj\n", "\0\0\0"}) {
      var more = tail.getBytes(StandardCharsets.US_ASCII);
      var changed = Arrays.copyOf(pdf, pdf.length + more.length);
      System.arraycopy(more, 0, changed, pdf.length, more.length);
      assertEquals(Verdict.CHANGED_AFTER_SIGNING, Town.verify(changed).verdict(), tail);
    }
  }

  @Test
  void theSameSignatureShownInAnotherField() throws IOException {
    refused(
        document -> {
          var form = document.getDocumentCatalog().getAcroForm(null);
          var value = form.getField("step01").getCOSObject().getItem(COSName.V);
          form.getField("step06").getCOSObject().setItem(COSName.V, value);
        });
  }
}
