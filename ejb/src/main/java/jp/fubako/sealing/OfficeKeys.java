package jp.fubako.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.util.List;
import jp.fubako.content.ContentStore;
import jp.fubako.shared.OfficeClock;
import jp.fubako.signing.KdfParameters;
import jp.fubako.signing.KeySettings;
import jp.fubako.signing.OfficeAuthority;
import jp.fubako.signing.RevokedCertificate;

/** The office's own authority, in {@code $FUBAKO_DATA/keys} or {@code $FUBAKO_KEYS}. */
@ApplicationScoped
class OfficeKeys {

  @Inject private OfficeClock clock;

  private OfficeAuthority authority;

  /** Name of the office as it stands on papers and in certificates. */
  String officeName() {
    var name = System.getenv("FUBAKO_OFFICE");
    return name == null || name.isBlank() ? "真室川町" : name;
  }

  synchronized OfficeAuthority authority() {
    if (authority == null) {
      var separate = System.getenv("FUBAKO_KEYS");
      var directory =
          separate == null || separate.isBlank()
              ? ContentStore.dataDirectory().resolve("keys")
              : java.nio.file.Path.of(separate);
      authority =
          OfficeAuthority.openOrCreate(
              KeySettings.in(directory, hardening()), officeName(), clock.now());
    }
    return authority;
  }

  /** How PINs are stretched from now on. */
  static KdfParameters hardening() {
    return "light".equals(System.getenv("FUBAKO_PIN_HARDENING"))
        ? KdfParameters.light()
        : KdfParameters.standard();
  }

  /** The list of revoked certificates; none when nothing was revoked. */
  List<X509CRL> revocations(List<RevokedCertificate> revoked) {
    if (revoked.isEmpty()) {
      return List.of();
    }
    try {
      var der = authority().crl(revoked, revoked.size(), clock.now());
      var factory = CertificateFactory.getInstance("X.509");
      return List.of((X509CRL) factory.generateCRL(new java.io.ByteArrayInputStream(der)));
    } catch (CertificateException | CRLException e) {
      throw new IllegalStateException("our own revocation list cannot be read", e);
    }
  }
}
