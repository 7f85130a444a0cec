package jp.fubako.signing.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

class TheManifestBindsTheAttachmentsTest {

  @Test
  void theEmbeddedFileListsEveryHashAndWhatIsPrinted() throws IOException {
    var sheet = Examples.sheet();
    try (var document = Loader.loadPDF(new ApprovalSheetWriter().write(sheet))) {
      var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      var file = files.get("manifest.json");
      var content = file.getEmbeddedFile().toByteArray();
      assertArrayEquals(SheetManifest.of(sheet), content);
      var json = new String(content, StandardCharsets.UTF_8);
      for (var each : sheet.attachments()) {
        assertTrue(json.contains("\"sha256\":\"" + each.sha256() + "\""));
      }
      assertTrue(json.contains("\"subject\":\"" + sheet.subject() + "\""));
      assertTrue(json.contains("\"decider\":true,\"field\":\"step06\""));
      var catalog = document.getDocumentCatalog().getCOSObject();
      var associated = catalog.getCOSArray(COSName.getPDFName("AF"));
      var relationship =
          ((COSDictionary) associated.getObject(0)).getNameAsString("AFRelationship");
      assertEquals("Data", relationship);
    }
  }

  @Test
  void everyCellHasItsFieldBeforeTheFirstSignature() throws IOException {
    try (var document = Loader.loadPDF(new ApprovalSheetWriter().write(Examples.sheet()))) {
      var form = document.getDocumentCatalog().getAcroForm();
      for (var cell : Examples.sheet().cells()) {
        assertTrue(form.getField(cell.fieldName()).getWidgets().getFirst().isPrinted());
      }
      for (var spare : new String[] {"spare01", "spare02", "spare03"}) {
        assertEquals("Sig", form.getField(spare).getFieldType());
      }
      assertEquals(11 + ApprovalSheetWriter.UNSEEN_FIELDS, document.getSignatureFields().size());
      assertTrue(form.isSignaturesExist() && form.isAppendOnly());
    }
  }

  @Test
  void anotherAttachmentGivesAnotherManifest() {
    var one = SheetManifest.of(Examples.sheet("件", "文", Examples.attachments(1)));
    var two = SheetManifest.of(Examples.sheet("件", "文", Examples.attachments(2)));
    assertTrue(!SheetManifest.fingerprint(one).equals(SheetManifest.fingerprint(two)));
  }
}
