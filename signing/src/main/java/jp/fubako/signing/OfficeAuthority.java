package jp.fubako.signing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.UUID;

/**
 * The office's own certification authority: a root (P-384) that certifies an issuing authority
 * (P-256), which certifies the staff (P-256, three years). Internal approvals need no accredited
 * certificate (電子署名法 art. 3 does not speak of what officials make in office). Thread-safe.
 *
 * <p>In the key directory: {@code issuing.key} (wrapped under the server key, with both
 * certificates) and {@code root.key} (wrapped likewise; not needed in daily work, so it can be
 * moved to a safe), and {@code root.pem} to hand out.
 */
public final class OfficeAuthority {
  private static final String ISSUING_FILE = "issuing.key";
  private static final String ROOT_FILE = "root.key";
  private static final String ROOT_PEM = "root.pem";
  private static final byte[] NO_SECRET = {};

  private final X509Certificate root;
  private final X509Certificate issuing;
  private final PrivateKey issuingKey;
  private final String office;
  private final KdfParameters hardening;
  private final KeyVault vault;

  private OfficeAuthority(
      X509Certificate root,
      X509Certificate issuing,
      PrivateKey issuingKey,
      String office,
      ServerKey serverKey,
      KdfParameters hardening) {
    this.root = root;
    this.issuing = issuing;
    this.issuingKey = issuingKey;
    this.office = office;
    this.hardening = hardening;
    this.vault = new KeyVault(serverKey, issuing);
  }

  /**
   * Opens the authority in the directory, or creates it there when there is none.
   *
   * @param officeName e.g. 真室川町; printed into certificates
   * @throws SigningException when files are unreadable or damaged, or belong to another server key
   */
  public static OfficeAuthority openOrCreate(KeySettings settings, String officeName, Instant now) {
    try {
      PrivateFiles.directory(settings.directory());
      var file = settings.directory().resolve(ISSUING_FILE);
      if (!Files.exists(settings.serverKeyFile()) && Files.exists(file)) {
        throw new SigningException("the server key is missing: " + settings.serverKeyFile());
      }
      var serverKey = ServerKey.openOrCreate(settings.serverKeyFile());
      if (!Files.exists(file)) {
        create(settings, serverKey, officeName, now);
      }
      return open(settings, serverKey, officeName);
    } catch (IOException e) {
      throw new SigningException("the key directory cannot be used", e);
    }
  }

  private static void create(KeySettings settings, ServerKey serverKey, String office, Instant now)
      throws IOException {
    var rootKeys = CertificateIssuer.newKeys("secp384r1");
    var issuingKeys = CertificateIssuer.newKeys("secp256r1");
    var root = CertificateIssuer.root(office, rootKeys, now);
    var issuing = CertificateIssuer.issuing(office, issuingKeys.getPublic(), root, rootKeys, now);
    try {
      var rootBlob = pack(rootKeys.getPrivate(), root, root);
      var issuingBlob = pack(issuingKeys.getPrivate(), issuing, root);
      var directory = settings.directory();
      // the file that is looked for comes first: whoever loses a race must leave no second root
      var wrapped = serverKey.wrap(issuingBlob, NO_SECRET, ISSUING_FILE);
      PrivateFiles.createIfAbsent(directory.resolve(ISSUING_FILE), wrapped);
      if (Arrays.equals(Files.readAllBytes(directory.resolve(ISSUING_FILE)), wrapped)) {
        PrivateFiles.createIfAbsent(
            directory.resolve(ROOT_FILE), serverKey.wrap(rootBlob, NO_SECRET, ROOT_FILE));
        PrivateFiles.createIfAbsent(
            directory.resolve(ROOT_PEM), pem(root).getBytes(StandardCharsets.US_ASCII));
      }
    } catch (GeneralSecurityException e) {
      throw new SigningException("certificate", e);
    }
  }

  private static OfficeAuthority open(KeySettings settings, ServerKey serverKey, String office)
      throws IOException {
    var wrapped = Files.readAllBytes(settings.directory().resolve(ISSUING_FILE));
    var plain = serverKey.unwrap(wrapped, NO_SECRET, ISSUING_FILE);
    if (plain == null) {
      throw new SigningException("the issuing key does not open with this server key");
    }
    try {
      var parts = ByteBuffer.wrap(plain);
      var key = part(parts);
      var issuing = KeyVault.certificate(part(parts));
      var root = KeyVault.certificate(part(parts));
      var issuingKey = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(key));
      Arrays.fill(key, (byte) 0);
      return new OfficeAuthority(
          root, issuing, issuingKey, office, serverKey, settings.pinHardening());
    } catch (GeneralSecurityException e) {
      throw new SigningException("the issuing key is damaged", e);
    } finally {
      Arrays.fill(plain, (byte) 0);
    }
  }

  private static byte[] pack(PrivateKey key, X509Certificate own, X509Certificate root)
      throws GeneralSecurityException {
    byte[][] parts = {key.getEncoded(), own.getEncoded(), root.getEncoded()};
    var length = Arrays.stream(parts).mapToInt(p -> 4 + p.length).sum();
    var out = ByteBuffer.allocate(length);
    for (var each : parts) {
      out.putInt(each.length).put(each);
    }
    return out.array();
  }

  private static byte[] part(ByteBuffer parts) {
    var bytes = new byte[parts.getInt()];
    parts.get(bytes);
    return bytes;
  }

  /**
   * Makes a key pair and a certificate of three years for a person.
   *
   * @param pin at least six characters; the caller's array is not kept
   */
  public EnrolledKey enrol(PersonName who, char[] pin, Instant now) {
    var keys = CertificateIssuer.newKeys("secp256r1");
    var certificate =
        CertificateIssuer.person(who, keys.getPublic(), office, issuing, issuingKey, now);
    try {
      return vault.wrap(
          keys.getPrivate(),
          UUID.randomUUID(),
          who.personId(),
          certificate.getEncoded(),
          pin,
          hardening);
    } catch (GeneralSecurityException e) {
      throw new SigningException("certificate", e);
    }
  }

  /** The vault that opens keys enrolled here. */
  public KeyVault vault() {
    return vault;
  }

  /** The trust anchor; hand it out to everybody who wants to verify. */
  public X509Certificate root() {
    return root;
  }

  /** The authority under the root that signs the certificates of the staff. */
  public X509Certificate issuing() {
    return issuing;
  }

  /** The root certificate as PEM text for the offline verifier. */
  public String rootPem() {
    try {
      return pem(root);
    } catch (GeneralSecurityException e) {
      throw new SigningException("certificate", e);
    }
  }

  /**
   * A certificate revocation list (DER), valid for 30 days.
   *
   * @param revoked all certificates revoked so far
   * @param number the CRL number; must grow
   */
  public byte[] crl(Collection<RevokedCertificate> revoked, long number, Instant now) {
    return CertificateIssuer.crl(revoked, number, issuing, issuingKey, now);
  }

  private static String pem(X509Certificate certificate) throws GeneralSecurityException {
    var base64 = Base64.getMimeEncoder(64, new byte[] {'\n'});
    return "-----BEGIN CERTIFICATE-----\n"
        + base64.encodeToString(certificate.getEncoded())
        + "\n-----END CERTIFICATE-----\n";
  }
}
