package jp.fubako.signing;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** Reads the names out of certificates. */
final class CertificateNames {
  private CertificateNames() {}

  /** Common name of the holder, or the whole name when it has none. */
  static String commonName(X509Certificate certificate) {
    var name = value(certificate, BCStyle.CN);
    return name.isEmpty() ? certificate.getSubjectX500Principal().getName() : name;
  }

  /** Organisation and unit of the holder, e.g. 真室川町 総務課. */
  static String organisation(X509Certificate certificate) {
    return (value(certificate, BCStyle.O) + " " + value(certificate, BCStyle.OU)).strip();
  }

  private static String value(X509Certificate certificate, ASN1ObjectIdentifier type) {
    var name = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    return Arrays.stream(name.getRDNs(type))
        .map(rdn -> IETFUtils.valueToString(rdn.getFirst().getValue()))
        .map(text -> text.replaceAll("\\\\(.)", "$1"))
        .collect(Collectors.joining(" "));
  }
}
