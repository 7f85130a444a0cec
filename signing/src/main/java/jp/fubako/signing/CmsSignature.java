package jp.fubako.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Hashtable;
import java.util.List;
import org.bouncycastle.asn1.ASN1Boolean;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.Store;

/** The CMS structure inside a PDF signature: CAdES attributes as ETSI EN 319 142-1 §5 asks. */
final class CmsSignature {

  private CmsSignature() {}

  /**
   * Signs a hash.
   *
   * @param sha256 of the bytes the ByteRange covers
   * @return DER, detached, with the chain without root; no signing time (PAdES has /M)
   */
  static byte[] create(byte[] sha256, SigningKey key) {
    try {
      var digests = new JcaDigestCalculatorProviderBuilder().setProvider(Crypto.PROVIDER).build();
      var signer = new SignerInfoGeneratorBuilder(digests);
      // the hash is given, not computed from the (absent) content
      signer.setSignedAttributeGenerator(parameters -> attributes(sha256, key.certificate()));
      var generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          signer.build(
              contentSigner(key), new X509CertificateHolder(key.certificate().getEncoded())));
      generator.addCertificates(new JcaCertStore(key.chain()));
      return generator.generate(new CMSAbsentContent(), false).getEncoded("DER");
    } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException e) {
      throw new SigningException("CMS", e);
    }
  }

  private static AttributeTable attributes(byte[] sha256, X509Certificate certificate) {
    try {
      var table = new Hashtable<ASN1ObjectIdentifier, Attribute>();
      put(table, CMSAttributes.contentType, CMSObjectIdentifiers.data);
      put(table, CMSAttributes.messageDigest, new DEROctetString(sha256));
      var fingerprint = Crypto.sha256().digest(certificate.getEncoded());
      put(
          table,
          PKCSObjectIdentifiers.id_aa_signingCertificateV2,
          new SigningCertificateV2(new ESSCertIDv2(fingerprint)));
      return new AttributeTable(table);
    } catch (GeneralSecurityException e) {
      throw new SigningException("certificate", e);
    }
  }

  private static void put(
      Hashtable<ASN1ObjectIdentifier, Attribute> table,
      ASN1ObjectIdentifier type,
      ASN1Encodable value) {
    table.put(type, new Attribute(type, new DERSet(value)));
  }

  private static ContentSigner contentSigner(SigningKey key) {
    var algorithm = new DefaultSignatureAlgorithmIdentifierFinder().find(key.algorithm().jcaName());
    var buffer = new ByteArrayOutputStream();
    return new ContentSigner() {
      @Override
      public AlgorithmIdentifier getAlgorithmIdentifier() {
        return algorithm;
      }

      @Override
      public OutputStream getOutputStream() {
        return buffer;
      }

      @Override
      public byte[] getSignature() {
        return key.sign(buffer.toByteArray());
      }
    };
  }

  /**
   * What a check found.
   *
   * @param certificate of the signer; null when unreadable
   * @param others certificates that came with it
   * @param fault null when bytes and signature belong together
   */
  record Check(X509Certificate certificate, List<X509Certificate> others, String fault) {
    static Check broken(String fault) {
      return new Check(null, List.of(), fault);
    }
  }

  /** Whether the signature belongs to these bytes, and to the certificate it names. */
  static Check check(byte[] cms, SignedBytes content) {
    try {
      var data = new CMSSignedData(content, cms);
      var signers = List.copyOf(data.getSignerInfos().getSigners());
      if (signers.size() != 1) {
        return Check.broken("not exactly one signer");
      }
      var signer = signers.getFirst();
      var odd = isPlain(cms, data) ? odd(data, signer) : "the CMS structure is not plain DER";
      if (odd != null) {
        return Check.broken(odd);
      }
      var certificates = certificates(data.getCertificates());
      var own = signerCertificate(signer, certificates);
      if (own == null) {
        return Check.broken("the signer's certificate is missing");
      }
      var verifier = new JcaSimpleSignerInfoVerifierBuilder().setProvider(Crypto.PROVIDER);
      if (!signer.verify(verifier.build(own.getPublicKey()))) {
        return new Check(own, certificates, "digest or signature mismatch");
      }
      return new Check(own, certificates, namesItsCertificate(signer, own));
    } catch (CMSException | GeneralSecurityException | OperatorCreationException e) {
      return Check.broken(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      // the structure is foreign data; BouncyCastle answers nonsense with many kinds of exception
      return Check.broken("malformed CMS: " + e);
    }
  }

  /** DER leaves one way to write each value: bytes that no signature covers cannot vary unseen. */
  private static boolean isPlain(byte[] cms, CMSSignedData data) throws CMSException {
    try {
      return CMSObjectIdentifiers.signedData.equals(data.toASN1Structure().getContentType())
          && Arrays.equals(cms, ASN1Primitive.fromByteArray(cms).getEncoded("DL"))
          && hasPlainBooleans(ASN1Primitive.fromByteArray(cms));
    } catch (IOException e) {
      throw new CMSException("not readable", e);
    }
  }

  /** BouncyCastle takes every byte but zero for true, and keeps it. */
  private static boolean hasPlainBooleans(ASN1Primitive value) throws IOException {
    if (value instanceof ASN1Boolean) {
      var octet = value.getEncoded()[2];
      return octet == 0 || octet == -1;
    }
    if (value instanceof ASN1TaggedObject tagged && tagged.hasContextTag()) {
      return !(tagged.getBaseObject() instanceof ASN1Object inner)
          || hasPlainBooleans(inner.toASN1Primitive());
    }
    Iterable<ASN1Encodable> parts = List.of();
    if (value instanceof ASN1Sequence sequence) {
      parts = sequence;
    } else if (value instanceof ASN1Set set) {
      parts = set;
    }
    for (var each : parts) {
      if (!hasPlainBooleans(each.toASN1Primitive())) {
        return false;
      }
    }
    return true;
  }

  /**
   * What RFC 5652 §5.1 and §5.3 forbid in the parts that no signature covers; null when nothing.
   */
  private static String odd(CMSSignedData data, SignerInformation signer) {
    var bySubjectKey = signer.getSID().getIssuer() == null;
    if (signer.getVersion() != (bySubjectKey ? 3 : 1)
        || data.getVersion() != (bySubjectKey ? 3 : 1)) {
      return "version of the CMS structure";
    }
    if (!CMSObjectIdentifiers.data.getId().equals(data.getSignedContentTypeOID())
        || !data.isDetachedSignature()) {
      return "content inside the signature";
    }
    var named =
        data.getDigestAlgorithmIDs().stream()
            .anyMatch(d -> d.equals(signer.getDigestAlgorithmID()));
    return named ? null : "digest algorithms disagree";
  }

  /** As {@link #check} for a document time-stamp (RFC 3161). */
  static Check checkTimestamp(byte[] cms, SignedBytes content) {
    try {
      var token = new org.bouncycastle.tsp.TimeStampToken(new CMSSignedData(cms));
      var certificates = certificates(token.getCertificates());
      var own =
          certificates.stream()
              .filter(c -> token.getSID().match(holder(c)))
              .findFirst()
              .orElse(null);
      if (own == null) {
        return Check.broken("the time-stamp's certificate is missing");
      }
      var name = token.getTimeStampInfo().getMessageImprintAlgOID();
      var digests = new JcaDigestCalculatorProviderBuilder().setProvider(Crypto.PROVIDER).build();
      var calculator = digests.get(new AlgorithmIdentifier(name));
      try (var out = calculator.getOutputStream()) {
        content.write(out);
      }
      var imprint = token.getTimeStampInfo().getMessageImprintDigest();
      if (!Arrays.equals(imprint, calculator.getDigest())) {
        return new Check(own, certificates, "time-stamp of other bytes");
      }
      token.validate(
          new JcaSimpleSignerInfoVerifierBuilder().setProvider(Crypto.PROVIDER).build(own));
      return new Check(own, certificates, null);
    } catch (CMSException
        | org.bouncycastle.tsp.TSPException
        | GeneralSecurityException
        | OperatorCreationException
        | IOException
        | RuntimeException e) {
      return Check.broken("time-stamp: " + e);
    }
  }

  private static List<X509Certificate> certificates(Store<X509CertificateHolder> store)
      throws GeneralSecurityException {
    var converter = new JcaX509CertificateConverter().setProvider(Crypto.PROVIDER);
    var out = new ArrayList<X509Certificate>();
    for (var each : store.getMatches(null)) {
      out.add(converter.getCertificate(each));
    }
    return out;
  }

  private static X509Certificate signerCertificate(
      SignerInformation signer, List<X509Certificate> certificates) {
    return certificates.stream()
        .filter(c -> signer.getSID().match(holder(c)))
        .findFirst()
        .orElse(null);
  }

  private static X509CertificateHolder holder(X509Certificate certificate) {
    try {
      return new X509CertificateHolder(certificate.getEncoded());
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The ESS attribute, where present, must name the certificate used; null when it does. */
  private static String namesItsCertificate(SignerInformation signer, X509Certificate own)
      throws GeneralSecurityException {
    var attribute =
        signer.getSignedAttributes() == null
            ? null
            : signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    if (attribute == null) {
      return null;
    }
    var first =
        SigningCertificateV2.getInstance(attribute.getAttrValues().getObjectAt(0)).getCerts()[0];
    var digests = new JcaDigestCalculatorProviderBuilder().setProvider(Crypto.PROVIDER);
    try {
      var calculator = digests.build().get(first.getHashAlgorithm());
      try (var out = calculator.getOutputStream()) {
        out.write(own.getEncoded());
      }
      return Arrays.equals(calculator.getDigest(), first.getCertHash())
          ? null
          : "the signature names another certificate";
    } catch (OperatorCreationException | IOException e) {
      throw new GeneralSecurityException(e);
    }
  }
}
