package jp.fubako.signing;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateParsingException;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a certificate leads to a given root (RFC 5280 §6). */
final class CertificateTrust {
  private static final Set<String> PURPOSES =
      Set.of(
          CertificateIssuer.DOCUMENT_SIGNING,
          "2.5.29.37.0", // any
          "1.3.6.1.5.5.7.3.4", // e-mail protection: older office cards
          "1.3.6.1.4.1.311.10.3.12", // Microsoft document signing
          "1.2.840.113583.1.1.5", // Adobe authentic documents
          "1.3.6.1.5.5.7.3.8"); // time stamping

  private CertificateTrust() {}

  static Trust of(
      X509Certificate certificate,
      List<X509Certificate> others,
      Set<X509Certificate> roots,
      Collection<X509CRL> crls,
      Instant then) {
    if (!usable(certificate)) {
      return Trust.WRONG_USAGE;
    }
    if (!chained(certificate, others, roots, then)) {
      var middle = certificate.getNotBefore().toInstant().plusSeconds(1);
      return chained(certificate, others, roots, middle)
          ? Trust.NOT_VALID_THEN
          : Trust.UNKNOWN_ISSUER;
    }
    return revoked(certificate, others, crls, then) ? Trust.REVOKED : Trust.TRUSTED;
  }

  private static boolean usable(X509Certificate certificate) {
    var usage = certificate.getKeyUsage();
    if (usage != null && !usage[0] && !usage[1]) {
      return false;
    }
    try {
      var purposes = certificate.getExtendedKeyUsage();
      return purposes == null || purposes.stream().anyMatch(PURPOSES::contains);
    } catch (CertificateParsingException e) {
      return false;
    }
  }

  private static boolean chained(
      X509Certificate certificate,
      List<X509Certificate> others,
      Set<X509Certificate> roots,
      Instant then) {
    if (roots.isEmpty()) {
      return false;
    }
    try {
      var anchors = roots.stream().map(r -> new TrustAnchor(r, null)).collect(Collectors.toSet());
      var target = new X509CertSelector();
      target.setCertificate(certificate);
      var parameters = new PKIXBuilderParameters(anchors, target);
      parameters.setRevocationEnabled(false);
      parameters.setDate(Date.from(then));
      parameters.addCertStore(
          CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
      CertPathBuilder.getInstance("PKIX").build(parameters);
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /** Only a list that the certificate's own issuer has signed counts. */
  private static boolean revoked(
      X509Certificate certificate,
      List<X509Certificate> others,
      Collection<X509CRL> crls,
      Instant then) {
    for (var crl : crls) {
      if (!crl.getIssuerX500Principal().equals(certificate.getIssuerX500Principal())
          || !signedByIssuer(crl, others)) {
        continue;
      }
      var entry = crl.getRevokedCertificate(certificate.getSerialNumber());
      if (entry != null && !entry.getRevocationDate().toInstant().isAfter(then)) {
        return true;
      }
    }
    return false;
  }

  private static boolean signedByIssuer(X509CRL crl, List<X509Certificate> others) {
    for (var each : others) {
      if (each.getSubjectX500Principal().equals(crl.getIssuerX500Principal())) {
        try {
          crl.verify(each.getPublicKey(), Crypto.PROVIDER);
          return true;
        } catch (GeneralSecurityException e) {
          continue;
        }
      }
    }
    return false;
  }
}
