package jp.fubako.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OthersAcceptOurSignaturesTest {
  private static final String[][] PEOPLE = {
    {"step01", "主事", "佐藤"},
    {"step02", "係長", "髙橋"},
    {"cons01", "企画課長", "﨑山"},
    {"step04", "総務課長", "渡邉"},
    {"step06", "町長", "新田"}
  };

  @TempDir Path directory;

  @Test
  void euDssPassesAllFiveAtBaselineB() throws IOException, GeneralSecurityException {
    var town = Town.authority(directory);
    var pdf = signed(town);
    var trusted = new CommonTrustedCertificateSource();
    trusted.addCertificate(new CertificateToken(town.root()));
    var later = Town.NOW.plus(Duration.ofMinutes(30));
    var verifier = new CommonCertificateVerifier();
    verifier.setTrustedCertSources(trusted);
    verifier.setAIASource(null);
    verifier.setCrlSource(
        new ExternalResourcesCRLSource(
            new ByteArrayInputStream(town.crl(List.of(), 1, later)),
            new ByteArrayInputStream(rootCrl(town))));
    var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf, "sheet.pdf"));
    validator.setCertificateVerifier(verifier);
    validator.setValidationTime(Date.from(Town.NOW.plus(Duration.ofHours(1))));
    var reports = validator.validateDocument();
    var simple = reports.getSimpleReport();
    assertEquals(5, simple.getSignatureIdList().size());
    for (var id : simple.getSignatureIdList()) {
      var why = simple.getSubIndication(id) + " " + simple.getAdESValidationErrors(id);
      assertEquals(Indication.TOTAL_PASSED, simple.getIndication(id), why);
      assertEquals(SignatureLevel.PAdES_BASELINE_B, simple.getSignatureFormat(id));
      var signature = reports.getDiagnosticData().getSignatureById(id);
      var undefined =
          signature.getPdfUndefinedChanges().stream()
              .map(c -> c.getAction() + " " + c.getValue())
              .toList();
      assertEquals(List.of(), undefined);
      assertTrue(signature.getPdfAnnotationChanges().isEmpty(), "annotations changed");
    }
  }

  @Test
  void popplerFindsAllFiveValid() throws IOException {
    var file = Files.write(directory.resolve("sheet.pdf"), signed(Town.authority(directory)));
    var answer = Tool.run(directory, "pdfsig", file.toString());
    assertEquals(5, answer.text().split("Signature is Valid\\.", -1).length - 1, answer.text());
    assertTrue(answer.text().contains("佐藤 花子"), answer.text());
  }

  @Test
  void qpdfFindsNothingToComplainOf() throws IOException {
    var file = Files.write(directory.resolve("sheet.pdf"), signed(Town.authority(directory)));
    var answer = Tool.run(directory, "qpdf", "--check", file.toString());
    assertEquals(0, answer.exit(), answer.text());
    assertFalse(answer.text().contains("WARNING"), answer.text());
  }

  @Test
  void opensslVerifiesTheLastSignature() throws IOException, GeneralSecurityException {
    var town = Town.authority(directory);
    var pdf = signed(town);
    try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
      var signature = document.getLastSignatureDictionary();
      var site = SignatureSite.of(pdf, signature.getCOSObject());
      Files.write(directory.resolve("cms.der"), site.cms());
      try (var out = Files.newOutputStream(directory.resolve("content.bin"))) {
        site.content().write(out);
      }
    }
    var answer =
        Tool.run(
            directory,
            "openssl",
            "cms",
            "-verify",
            "-binary",
            "-inform",
            "DER",
            "-in",
            "cms.der",
            "-content",
            "content.bin",
            "-CAfile",
            "root.pem",
            "-purpose",
            "any",
            "-attime",
            Long.toString(Town.NOW.getEpochSecond()),
            "-out",
            "/dev/null");
    assertEquals(0, answer.exit(), answer.text());
  }

  private static byte[] signed(OfficeAuthority town) {
    var pdf = Town.sheet();
    for (var each : PEOPLE) {
      try (var key = Town.key(town, each[2] + " 花子")) {
        var request = new SealRequest(each[0], each[1], each[2], Town.NOW, "承認", "");
        pdf = new PdfSigner().sign(pdf, request, key);
      }
    }
    return pdf;
  }

  /** The root's own list: says that the issuing authority is not revoked. */
  private byte[] rootCrl(OfficeAuthority town) throws IOException, GeneralSecurityException {
    var serverKey = ServerKey.openOrCreate(directory.resolve("server.kek"));
    var wrapped = Files.readAllBytes(directory.resolve("root.key"));
    var plain = ByteBuffer.wrap(serverKey.unwrap(wrapped, new byte[0], "root.key"));
    var pkcs8 = new byte[plain.getInt()];
    plain.get(pkcs8);
    var key = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    var later = Town.NOW.plus(Duration.ofMinutes(30));
    return CertificateIssuer.crl(List.of(), 1, town.root(), key, later);
  }
}
