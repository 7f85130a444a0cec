package jp.fubako.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import jp.fubako.signing.pdf.DateSeal;
import jp.fubako.signing.pdf.JapaneseText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * Signs a PDF incrementally: PAdES B-B (ETSI EN 319 142-1) into a field made beforehand. Nothing
 * but the field is replaced; the signature, and the seal it shows, are added. Thread-safe.
 */
public final class PdfSigner {
  static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  /** Post and mark inside the signed dictionary, under a prefix of our own (ISO 32000 annex E). */
  static final COSName POST = COSName.getPDFName("FBKO_Post");

  static final COSName MARK = COSName.getPDFName("FBKO_Mark");

  /** Room for the CMS in bytes: about 1.5 KB are needed for P-256 with the issuing certificate. */
  private static final int ROOM = 2_048;

  private static final int[] RESERVED = {0, 1_000_000_000, 1_000_000_000, 1_000_000_000};

  /**
   * Signs and checks what it signed.
   *
   * @param pdf the revision to sign; left as it is
   * @return the same bytes with one increment after them
   * @throws SigningException when the field is missing or taken, or the check fails
   */
  public byte[] sign(byte[] pdf, SealRequest request, SigningKey key) {
    try {
      var attempt = attempt(pdf, request, key, ROOM);
      if (attempt.signed() == null) {
        attempt = attempt(pdf, request, key, 2 * attempt.needed());
      }
      if (attempt.signed() == null) {
        throw new SigningException("the signature does not fit");
      }
      SignedFileCheck.afterSigning(pdf, attempt.signed(), request.fieldName(), key.certificate());
      return attempt.signed();
    } catch (IOException e) {
      throw new SigningException("the PDF cannot be signed", e);
    }
  }

  /** A signed file, or the room its signature would have needed. */
  private record Attempt(byte[] signed, int needed) {}

  private static Attempt attempt(byte[] pdf, SealRequest request, SigningKey key, int room)
      throws IOException {
    try (var document = Loader.loadPDF(new RandomAccessReadBuffer(pdf))) {
      var field = emptyField(document, request.fieldName());
      var signature = dictionary(request, key, room);
      field.getCOSObject().setItem(COSName.V, signature.getCOSObject());
      seal(document, field, request);
      var out = new ByteArrayOutputStream(pdf.length + 16 * 1024);
      // not PDDocument.addSignature: that rewrites catalog, form and page as well
      var external = document.saveIncrementalForExternalSigning(out);
      byte[] hash;
      try (var content = external.getContent()) {
        hash = sha256(content);
      }
      var cms = CmsSignature.create(hash, key);
      if (cms.length > room) {
        return new Attempt(null, cms.length);
      }
      external.setSignature(cms);
      return new Attempt(out.toByteArray(), cms.length);
    }
  }

  private static byte[] sha256(java.io.InputStream content) throws IOException {
    var digest = Crypto.sha256();
    var buffer = new byte[64 * 1024];
    for (int n; (n = content.read(buffer)) > 0; ) {
      digest.update(buffer, 0, n);
    }
    return digest.digest();
  }

  private static PDSignatureField emptyField(PDDocument document, String name) {
    var form = document.getDocumentCatalog().getAcroForm(null);
    if (form == null || !(form.getField(name) instanceof PDSignatureField field)) {
      throw new SigningException("no signature field " + name);
    }
    if (field.getCOSObject().getDictionaryObject(COSName.V) != null) {
      throw new SigningException("signed already: " + name);
    }
    return field;
  }

  private static PDSignature dictionary(SealRequest request, SigningKey key, int room) {
    var signature = new PDSignature();
    signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
    signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
    signature.setName(CertificateNames.commonName(key.certificate()));
    signature.setReason(request.reason());
    var time = new GregorianCalendar(TimeZone.getTimeZone(JAPAN));
    time.setTimeInMillis(request.at().toEpochMilli());
    signature.setSignDate(time);
    // in this order: PDFBox stops looking for the contents at the range
    signature.setContents(new byte[room]);
    signature.setByteRange(RESERVED);
    signature.getCOSObject().setString(POST, request.postTitle());
    if (!request.mark().isBlank()) {
      signature.getCOSObject().setString(MARK, request.mark());
    }
    return signature;
  }

  private static void seal(PDDocument document, PDSignatureField field, SealRequest request)
      throws IOException {
    var widget = field.getWidgets().getFirst();
    var place = widget.getRectangle();
    if (place == null || place.getWidth() < 1 || place.getHeight() < 1) {
      return;
    }
    var date = request.at().atZone(JAPAN).toLocalDate();
    var seal =
        new DateSeal(
            JapaneseText.fold(request.postTitle()), date, request.personName(), request.mark());
    COSStream form = document.getDocument().createCOSStream();
    try (var out = form.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(seal.content(place.getWidth(), place.getHeight()));
    }
    form.setItem(COSName.TYPE, COSName.XOBJECT);
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    form.setItem(COSName.BBOX, new PDRectangle(place.getWidth(), place.getHeight()));
    var resources = new COSDictionary();
    resources.setDirect(true);
    form.setItem(COSName.RESOURCES, resources);
    var appearance = new COSDictionary();
    appearance.setDirect(true);
    appearance.setItem(COSName.N, form);
    widget.getCOSObject().setItem(COSName.AP, appearance);
    widget.getCOSObject().setNeedToBeUpdated(true);
  }
}
