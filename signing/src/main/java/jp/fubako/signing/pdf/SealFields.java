package jp.fubako.signing.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * The empty signature fields of a sheet. They are all made before the first signature, so that a
 * later one only fills a field and changes neither the form nor the page.
 */
final class SealFields {
  private final PDDocument document;
  private final List<PDField> fields = new ArrayList<>();

  SealFields(PDDocument document) {
    this.document = document;
  }

  /**
   * @param name without dots
   * @param label read out by assistive software
   */
  void add(PDPage page, String name, String label, PDRectangle place) throws IOException {
    var field = new PDSignatureField(form());
    field.setPartialName(name);
    field.setAlternateFieldName(JapaneseText.fold(label));
    var widget = field.getWidgets().getFirst();
    widget.setRectangle(place);
    widget.setPage(page);
    widget.setPrinted(true);
    var empty = new PDAppearanceStream(document);
    empty.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
    empty.setResources(new org.apache.pdfbox.pdmodel.PDResources());
    // packed although empty: the keys then stay the same when the seal is drawn
    empty.getCOSObject().createOutputStream(COSName.FLATE_DECODE).close();
    var appearance = new PDAppearanceDictionary();
    appearance.setNormalAppearance(empty);
    widget.setAppearance(appearance);
    page.getAnnotations().add(widget);
    fields.add(field);
  }

  /** Puts the fields into the form. */
  void finish() {
    var form = form();
    form.setFields(fields);
    // announced from the start, so that the form need not change when the first seal comes
    form.setSignaturesExist(true);
    form.setAppendOnly(true);
  }

  private PDAcroForm form() {
    var form = document.getDocumentCatalog().getAcroForm(null);
    if (form == null) {
      var dictionary = new COSDictionary();
      dictionary.setItem(COSName.FIELDS, new org.apache.pdfbox.cos.COSArray());
      form = new PDAcroForm(document, dictionary);
      document.getDocumentCatalog().setAcroForm(form);
    }
    return form;
  }
}
