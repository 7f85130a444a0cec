package jp.fubako.search.text.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import jp.fubako.search.text.FailureKind;
import jp.fubako.search.text.ReceiptStamp;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * A PDF copy with the 収受印 on page 1; the copy does nothing when opened and claims no signatures.
 */
final class StampedCopy {

  /** Points of a plain text page kept free for the stamp. */
  private static final float ROOM = 90;

  private final WorkerOptions options;

  StampedCopy(WorkerOptions options) {
    this.options = options;
  }

  void make(Path file, String type, ReceiptStamp stamp, Path target) throws IOException {
    var source = file;
    if (!type.equals(Sniffer.PDF)) {
      source = options.job().resolve("copy.pdf");
      new PdfCopy(options, ROOM).make(file, type, source);
    }
    try (var document = PdfReader.open(source);
        var font = OfficeFont.load(document, options.font())) {
      if (document.getNumberOfPages() == 0) {
        throw new Refusal(FailureKind.DAMAGED, "no pages");
      }
      if (document.isEncrypted()) {
        document.setAllSecurityToBeRemoved(true);
      }
      removeSignatures(document);
      removeActions(document);
      new StampDrawing(document, font, stamp).draw();
      document.save(target.toFile());
    }
    if (Files.size(target) > options.outputBytes()) {
      throw new Refusal(FailureKind.TOO_LARGE, "PDF of " + Files.size(target) + " bytes");
    }
  }

  /** A signature over other bytes would be shown as broken: its picture stays as a picture. */
  private static void removeSignatures(PDDocument document) throws IOException {
    document.getDocumentCatalog().getCOSObject().removeItem(COSName.PERMS);
    var form = document.getDocumentCatalog().getAcroForm(null);
    if (form == null) {
      return;
    }
    var signatures = new ArrayList<PDField>();
    for (var field : form.getFieldTree()) {
      if (field instanceof PDSignatureField) {
        signatures.add(field);
      }
    }
    if (!signatures.isEmpty()) {
      form.flatten(signatures, false);
      form.setSignaturesExist(false);
      form.setAppendOnly(false);
    }
  }

  private static void removeActions(PDDocument document) {
    var catalog = document.getDocumentCatalog().getCOSObject();
    catalog.removeItem(COSName.OPEN_ACTION);
    catalog.removeItem(COSName.AA);
    var names = catalog.getCOSDictionary(COSName.NAMES);
    if (names != null) {
      names.removeItem(COSName.getPDFName("JavaScript"));
    }
  }
}
