package jp.fubako.signing;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;

/** The European Commission's Digital Signature Service as a judge of our signatures, offline. */
public final class EuDss {
  private EuDss() {}

  /**
   * DSS's judgement of one signature.
   *
   * @param field name of the seal field
   * @param indication e.g. {@code TOTAL_PASSED}
   * @param format e.g. {@code PAdES-BASELINE-B}
   * @param why what DSS has against it; empty for one that passed
   * @param undefinedChanges what changed after signing and is neither a signature nor a form entry
   */
  public record Opinion(
      String field,
      String indication,
      String format,
      String why,
      List<String> undefinedChanges,
      boolean annotationsChanged) {

    public boolean passed() {
      return indication.equals("TOTAL_PASSED");
    }
  }

  /**
   * Judges every signature of a file by DSS's own standard policy.
   *
   * @param root the only trust anchor
   * @param lists revocation lists (DER) of all authorities
   * @param at time for which the question is asked
   */
  public static List<Opinion> judge(
      byte[] pdf, X509Certificate root, Collection<byte[]> lists, Instant at) {
    var trusted = new CommonTrustedCertificateSource();
    trusted.addCertificate(new CertificateToken(root));
    var verifier = new CommonCertificateVerifier();
    verifier.setTrustedCertSources(trusted);
    verifier.setAIASource(null);
    var sources = lists.stream().map(ByteArrayInputStream::new).toArray(InputStream[]::new);
    verifier.setCrlSource(new ExternalResourcesCRLSource(sources));
    var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf, "sheet.pdf"));
    validator.setCertificateVerifier(verifier);
    validator.setValidationTime(Date.from(at));
    var reports = validator.validateDocument();
    var simple = reports.getSimpleReport();
    return simple.getSignatureIdList().stream()
        .map(id -> opinion(id, simple, reports.getDiagnosticData()))
        .toList();
  }

  private static Opinion opinion(String id, SimpleReport simple, DiagnosticData data) {
    var signature = data.getSignatureById(id);
    var errors = simple.getAdESValidationErrors(id).stream().map(e -> e.getValue()).toList();
    var subIndication = simple.getSubIndication(id);
    return new Opinion(
        signature.getFirstFieldName(),
        simple.getIndication(id).name(),
        simple.getSignatureFormat(id).toString(),
        subIndication == null ? "" : subIndication + " " + errors,
        signature.getPdfUndefinedChanges().stream()
            .map(c -> c.getAction() + " " + c.getValue())
            .toList(),
        !signature.getPdfAnnotationChanges().isEmpty());
  }
}
