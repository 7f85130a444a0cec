package jp.fubako.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes the certificates and revocation lists of the office's own authority (RFC 5280). */
final class CertificateIssuer {
  /** id-kp-documentSigning, RFC 9336. */
  static final String DOCUMENT_SIGNING = "1.3.6.1.5.5.7.3.36";

  private static final int ROOT_YEARS = 20;
  private static final int ISSUING_YEARS = 10;
  private static final int PERSON_YEARS = 3;
  private static final Duration CRL_LIFE = Duration.ofDays(30);

  private CertificateIssuer() {}

  static KeyPair newKeys(String curve) {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec(curve));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new SigningException("no keys on " + curve, e);
    }
  }

  static X509Certificate root(String office, KeyPair keys, Instant now) {
    var name = authority(office, office + " ルート認証局");
    var builder = builder(name, name, keys.getPublic(), now, ROOT_YEARS);
    return finish(builder, keys.getPublic(), keys, "SHA384withECDSA", new BasicConstraints(1));
  }

  static X509Certificate issuing(
      String office, PublicKey key, X509Certificate root, KeyPair rootKeys, Instant now) {
    var name = authority(office, office + " 職員認証局");
    var builder = builder(nameOf(root), name, key, now, ISSUING_YEARS);
    return finish(builder, key, rootKeys, "SHA384withECDSA", new BasicConstraints(0));
  }

  static X509Certificate person(
      PersonName who,
      PublicKey key,
      String office,
      X509Certificate issuing,
      PrivateKey issuingKey,
      Instant now) {
    var name = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "JP");
    name.addRDN(BCStyle.O, office);
    if (!who.unit().isBlank()) {
      name.addRDN(BCStyle.OU, who.unit());
    }
    name.addRDN(BCStyle.CN, who.displayName());
    if (!who.staffId().isBlank()) {
      name.addRDN(BCStyle.SERIALNUMBER, who.staffId());
    }
    var builder = builder(nameOf(issuing), name.build(), key, now, PERSON_YEARS);
    try {
      builder.addExtension(
          Extension.extendedKeyUsage,
          false,
          new ExtendedKeyUsage(
              KeyPurposeId.getInstance(new ASN1ObjectIdentifier(DOCUMENT_SIGNING))));
    } catch (CertIOException e) {
      throw new SigningException("certificate", e);
    }
    var issuer = new KeyPair(issuing.getPublicKey(), issuingKey);
    return finish(builder, key, issuer, "SHA256withECDSA", null);
  }

  static byte[] crl(
      Collection<RevokedCertificate> revoked,
      long number,
      X509Certificate issuing,
      PrivateKey key,
      Instant now) {
    try {
      var builder = new X509v2CRLBuilder(nameOf(issuing), Date.from(now));
      builder.setNextUpdate(Date.from(now.plus(CRL_LIFE)));
      for (var each : revoked) {
        builder.addCRLEntry(each.serial(), Date.from(each.at()), each.reason().code());
      }
      builder.addExtension(
          Extension.authorityKeyIdentifier,
          false,
          new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuing));
      builder.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(number)));
      var signer =
          new JcaContentSignerBuilder("SHA256withECDSA").setProvider(Crypto.PROVIDER).build(key);
      return builder.build(signer).getEncoded();
    } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
      throw new SigningException("revocation list", e);
    }
  }

  private static JcaX509v3CertificateBuilder builder(
      X500Name issuer, X500Name subject, PublicKey key, Instant now, int years) {
    // five minutes back, for clocks that are a little slow
    var from = now.minus(Duration.ofMinutes(5));
    var to = now.atOffset(ZoneOffset.UTC).plusYears(years).toInstant();
    var serial = new BigInteger(1, Crypto.random(16)).setBit(126).clearBit(127);
    return new JcaX509v3CertificateBuilder(
        issuer, serial, Date.from(from), Date.from(to), subject, key);
  }

  private static X509Certificate finish(
      JcaX509v3CertificateBuilder builder,
      PublicKey subject,
      KeyPair issuer,
      String algorithm,
      BasicConstraints authority) {
    try {
      var identifiers = new JcaX509ExtensionUtils();
      builder.addExtension(
          Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(subject));
      builder.addExtension(
          Extension.authorityKeyIdentifier,
          false,
          identifiers.createAuthorityKeyIdentifier(issuer.getPublic()));
      var usage =
          authority == null
              ? new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation)
              : new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign);
      builder.addExtension(Extension.keyUsage, true, usage);
      if (authority != null) {
        builder.addExtension(Extension.basicConstraints, true, authority);
      }
      var signer =
          new JcaContentSignerBuilder(algorithm)
              .setProvider(Crypto.PROVIDER)
              .build(issuer.getPrivate());
      return new JcaX509CertificateConverter()
          .setProvider(Crypto.PROVIDER)
          .getCertificate(builder.build(signer));
    } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
      throw new SigningException("certificate", e);
    }
  }

  private static X500Name authority(String office, String commonName) {
    return new X500NameBuilder(BCStyle.INSTANCE)
        .addRDN(BCStyle.C, "JP")
        .addRDN(BCStyle.O, office)
        .addRDN(BCStyle.CN, commonName)
        .build();
  }

  private static X500Name nameOf(X509Certificate certificate) {
    return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
  }
}
