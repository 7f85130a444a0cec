package jp.fubako.signing;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Wraps and opens the keys of the staff: AES-256-GCM under HKDF(server key ‖ Argon2id(PIN)), bound
 * to person, key and purpose. The database alone or the server key alone opens nothing.
 * Thread-safe.
 */
public final class KeyVault {
  private static final int LEAST_PIN = 6;
  private static final String PURPOSE = "approval";

  private final ServerKey serverKey;
  private final X509Certificate issuing;

  KeyVault(ServerKey serverKey, X509Certificate issuing) {
    this.serverKey = serverKey;
    this.issuing = issuing;
  }

  /**
   * Opens a key for one act. Close it right after.
   *
   * @param personId whose key it is said to be
   * @throws WrongPinException when the PIN, the person or the server's key do not fit
   */
  public SigningKey open(EnrolledKey key, UUID personId, char[] pin) throws WrongPinException {
    var pkcs8 = unwrap(key, personId, pin);
    try {
      var certificate = certificate(key.certificateDer());
      var factory = KeyFactory.getInstance(certificate.getPublicKey().getAlgorithm());
      return new OpenKey(
          factory.generatePrivate(new PKCS8EncodedKeySpec(pkcs8)), List.of(certificate, issuing));
    } catch (GeneralSecurityException e) {
      throw new SigningException("the key is damaged", e);
    } finally {
      Arrays.fill(pkcs8, (byte) 0);
    }
  }

  /**
   * Wraps the key under a new PIN; the certificate stays.
   *
   * @param hardening how the new PIN is stretched
   * @throws WrongPinException when the old PIN does not open it
   */
  public EnrolledKey changePin(
      EnrolledKey key, UUID personId, char[] oldPin, char[] newPin, KdfParameters hardening)
      throws WrongPinException {
    requireLength(newPin);
    var pkcs8 = unwrap(key, personId, oldPin);
    try {
      return wrap(pkcs8, key.keyId(), personId, key.certificateDer(), newPin, hardening);
    } finally {
      Arrays.fill(pkcs8, (byte) 0);
    }
  }

  EnrolledKey wrap(
      PrivateKey key,
      UUID keyId,
      UUID personId,
      byte[] certificateDer,
      char[] pin,
      KdfParameters hardening) {
    requireLength(pin);
    var pkcs8 = key.getEncoded();
    try {
      return wrap(pkcs8, keyId, personId, certificateDer, pin, hardening);
    } finally {
      Arrays.fill(pkcs8, (byte) 0);
    }
  }

  private EnrolledKey wrap(
      byte[] pkcs8,
      UUID keyId,
      UUID personId,
      byte[] certificateDer,
      char[] pin,
      KdfParameters hardening) {
    var salt = Crypto.random(16);
    var secret = stretch(pin, salt, hardening);
    try {
      var wrapped = serverKey.wrap(pkcs8, secret, context(personId, keyId));
      return new EnrolledKey(keyId, certificateDer, wrapped, salt, hardening.toString());
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }

  private byte[] unwrap(EnrolledKey key, UUID personId, char[] pin) throws WrongPinException {
    var secret = stretch(pin, key.kdfSalt(), KdfParameters.parse(key.kdfParameters()));
    try {
      var pkcs8 = serverKey.unwrap(key.wrappedPrivateKey(), secret, context(personId, key.keyId()));
      if (pkcs8 == null) {
        throw new WrongPinException();
      }
      return pkcs8;
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }

  private static String context(UUID personId, UUID keyId) {
    return "fubako/1/" + PURPOSE + "/" + personId + "/" + keyId;
  }

  private static byte[] stretch(char[] pin, byte[] salt, KdfParameters hardening) {
    var password = utf8(pin);
    var out = new byte[32];
    try {
      var argon = new Argon2BytesGenerator();
      argon.init(
          new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
              .withVersion(Argon2Parameters.ARGON2_VERSION_13)
              .withMemoryAsKB(hardening.memoryKib())
              .withIterations(hardening.passes())
              .withParallelism(hardening.lanes())
              .withSalt(salt)
              .build());
      argon.generateBytes(password, out);
      return out;
    } finally {
      Arrays.fill(password, (byte) 0);
    }
  }

  /** Full-width figures from a Japanese keyboard mean the same PIN. */
  private static byte[] utf8(char[] pin) {
    var plain = new char[pin.length];
    for (int i = 0; i < pin.length; i++) {
      var c = pin[i];
      plain[i] = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
    }
    ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(plain));
    var bytes = Arrays.copyOf(encoded.array(), encoded.limit());
    Arrays.fill(encoded.array(), (byte) 0);
    Arrays.fill(plain, '\0');
    return bytes;
  }

  private static void requireLength(char[] pin) {
    if (pin.length < LEAST_PIN) {
      throw new IllegalArgumentException("a PIN has at least " + LEAST_PIN + " characters");
    }
  }

  static X509Certificate certificate(byte[] der) throws GeneralSecurityException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
  }
}
