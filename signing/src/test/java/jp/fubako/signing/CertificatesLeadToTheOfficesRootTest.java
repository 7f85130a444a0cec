package jp.fubako.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificatesLeadToTheOfficesRootTest {
  private final PdfVerifier verifier = new PdfVerifier();

  @Test
  void theChainHoldsAndLastsAsLongAsItShould() throws GeneralSecurityException {
    var town = Town.office();
    town.root().verify(town.root().getPublicKey());
    town.issuing().verify(town.root().getPublicKey());
    try (var key = Town.key("髙橋 花子")) {
      var person = key.certificate();
      person.verify(town.issuing().getPublicKey());
      assertEquals(
          3 * 365 + 1, Duration.between(Town.NOW, person.getNotAfter().toInstant()).toDays(), 1);
      assertEquals(List.of("1.3.6.1.5.5.7.3.36"), person.getExtendedKeyUsage());
      assertTrue(person.getKeyUsage()[0] && person.getKeyUsage()[1]);
      assertEquals(-1, person.getBasicConstraints());
      assertTrue(person.getSubjectX500Principal().getName("RFC2253").contains("CN=髙橋 花子"));
    }
    assertEquals(0, town.issuing().getBasicConstraints());
  }

  @Test
  void anotherTownsRootTrustsNobodyHere(@TempDir Path directory) {
    var stranger = Town.authority(directory);
    var report = verifier.verify(Town.fiveSeals(), Set.of(stranger.root()), Town.NOW);
    assertEquals(Verdict.PERMITTED_ADDITIONS, report.verdict());
    assertFalse(report.good());
    assertTrue(report.signatures().stream().allMatch(s -> s.trust() == Trust.UNKNOWN_ISSUER));
  }

  @Test
  void aForgedSignerOfAnotherTownIsNotTrusted(@TempDir Path directory) {
    var stranger = Town.authority(directory);
    byte[] signed;
    try (var key = Town.key(stranger, "新田 隆治")) {
      var request = new SealRequest("step06", "町長", "新田", Town.NOW, "決裁", "");
      signed = new PdfSigner().sign(Town.fiveSeals(), request, key);
    }
    var report = Town.verify(signed);
    assertFalse(report.good());
    assertEquals(Trust.UNKNOWN_ISSUER, report.signatures().getLast().trust());
    assertEquals(Trust.TRUSTED, report.signatures().getFirst().trust());
  }

  @Test
  void aSignatureAfterTheCertificateEndedOrFromTheFutureIsNotTrusted() {
    byte[] signed;
    var late = Town.NOW.plus(Duration.ofDays(4 * 365));
    try (var key = Town.key("佐藤 一郎")) {
      var request = new SealRequest("step01", "主事", "佐藤", late, "起案", "");
      signed = new PdfSigner().sign(Town.sheet(), request, key);
    }
    var roots = Set.of(Town.office().root());
    var later = verifier.verify(signed, roots, late.plusSeconds(60));
    assertEquals(Trust.NOT_VALID_THEN, later.signatures().getFirst().trust());
    var early = verifier.verify(signed, roots, Town.NOW);
    assertEquals(Trust.NOT_VALID_THEN, early.signatures().getFirst().trust());
  }

  @Test
  void aRevocationCountsFromItsDay() throws GeneralSecurityException {
    var town = Town.office();
    var report = Town.verify(Town.fiveSeals());
    var leaver = report.signatures().getFirst().certificate().getSerialNumber();
    var roots = Set.of(town.root());
    for (var days : new int[] {-1, 1}) {
      var from = Town.NOW.plus(Duration.ofDays(days));
      var reason = RevokedCertificate.Reason.CESSATION_OF_OPERATION;
      var der = town.crl(List.of(new RevokedCertificate(leaver, from, reason)), 1, Town.NOW);
      var crl =
          (X509CRL)
              CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(der));
      crl.verify(town.issuing().getPublicKey());
      var checked = verifier.verify(Town.fiveSeals(), roots, List.of(crl), Town.NOW);
      var expected = days < 0 ? Trust.REVOKED : Trust.TRUSTED;
      assertEquals(expected, checked.signatures().get(0).trust());
      assertEquals(Trust.TRUSTED, checked.signatures().get(1).trust());
    }
  }
}
