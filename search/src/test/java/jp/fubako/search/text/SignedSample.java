package jp.fubako.search.text;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** A letter with a signature that can be seen: a blue box. Its bytes are no real signature. */
final class SignedSample {

  private SignedSample() {}

  static Path write(Path file) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      var form = new PDAcroForm(document);
      document.getDocumentCatalog().setAcroForm(form);
      var field = new PDSignatureField(form);
      form.getFields().add(field);
      var widget = field.getWidgets().get(0);
      widget.setRectangle(new PDRectangle(100, 100, 100, 50));
      widget.setPage(page);
      page.getAnnotations().add(widget);
      var looks = new PDAppearanceStream(document);
      looks.setBBox(new PDRectangle(100, 50));
      try (var content = new PDPageContentStream(document, looks)) {
        content.setNonStrokingColor(0f, 0f, 1f);
        content.addRect(0, 0, 100, 50);
        content.fill();
      }
      var dictionary = new PDAppearanceDictionary();
      dictionary.setNormalAppearance(looks);
      widget.setAppearance(dictionary);
      var signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
      signature.setByteRange(new int[] {0, 10, 20, 10});
      signature.setContents(new byte[100]);
      field.setValue(signature);
      document.save(file.toFile());
    }
    return file;
  }
}
