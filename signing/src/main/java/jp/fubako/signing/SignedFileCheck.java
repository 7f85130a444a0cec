package jp.fubako.signing;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Reads again what was just signed: nothing is released that does not verify. */
final class SignedFileCheck {
  private SignedFileCheck() {}

  /**
   * Checks the new signature and that only it was added.
   *
   * @throws SigningException when anything is not as it should be
   */
  static void afterSigning(byte[] before, byte[] after, String field, X509Certificate signer)
      throws IOException {
    if (after.length <= before.length
        || !Arrays.equals(before, 0, before.length, after, 0, before.length)) {
      throw new SigningException("the signed file does not begin with the revision signed");
    }
    try (var old = Loader.loadPDF(new RandomAccessReadBuffer(before));
        var now = Loader.loadPDF(new RandomAccessReadBuffer(after))) {
      var form = now.getDocumentCatalog().getAcroForm(null);
      var value = form.getField(field).getCOSObject().getDictionaryObject(COSName.V);
      var site = SignatureSite.of(after, (COSDictionary) value);
      if (site.fault() != null || site.content().end() != after.length) {
        throw new SigningException("the signature does not cover the file: " + site.fault());
      }
      var check = CmsSignature.check(site.cms(), site.content());
      if (check.fault() != null || !signer.equals(check.certificate())) {
        throw new SigningException("the signature does not verify: " + check.fault());
      }
      var changed = Increment.objects(after, before.length, after.length);
      var violations = IncrementRules.violations(old, now, changed);
      if (!violations.isEmpty()) {
        throw new SigningException("more than the seal was added: " + violations);
      }
    } catch (Increment.Malformed e) {
      throw new SigningException("the increment is malformed", e);
    }
  }
}
