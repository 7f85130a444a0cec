package jp.fubako.signing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/**
 * The key-encryption key of this server: 32 random bytes in a file of their own. Wraps with
 * AES-256-GCM under HKDF-SHA256(server key ‖ secret).
 */
final class ServerKey {
  private static final int LENGTH = 32;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final byte[] key;

  private ServerKey(byte[] key) {
    this.key = key;
  }

  static ServerKey openOrCreate(Path file) throws IOException {
    if (!Files.exists(file)) {
      PrivateFiles.createIfAbsent(file, Crypto.random(LENGTH));
    }
    var bytes = Files.readAllBytes(file);
    if (bytes.length != LENGTH) {
      throw new SigningException("the server key is damaged: " + file);
    }
    return new ServerKey(bytes);
  }

  /**
   * Wraps.
   *
   * @param secret what besides the server key is needed to open; may be empty
   * @param context bound to the wrapping: who, which key, what for
   */
  byte[] wrap(byte[] plain, byte[] secret, String context) {
    var nonce = Crypto.random(NONCE);
    try {
      var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, secret, context).doFinal(plain);
      return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException e) {
      throw new SigningException("wrapping failed", e);
    }
  }

  /** Opens; null when the server key, the secret, the context or the bytes do not fit. */
  byte[] unwrap(byte[] wrapped, byte[] secret, String context) {
    if (wrapped.length <= NONCE) {
      return null;
    }
    try {
      var nonce = Arrays.copyOf(wrapped, NONCE);
      return cipher(Cipher.DECRYPT_MODE, nonce, secret, context)
          .doFinal(wrapped, NONCE, wrapped.length - NONCE);
    } catch (AEADBadTagException e) {
      return null;
    } catch (GeneralSecurityException e) {
      throw new SigningException("unwrapping failed", e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, byte[] secret, String context)
      throws GeneralSecurityException {
    var aad = context.getBytes(StandardCharsets.UTF_8);
    var material = ByteBuffer.allocate(key.length + secret.length).put(key).put(secret).array();
    var derived = new byte[LENGTH];
    try {
      var hkdf = new HKDFBytesGenerator(new SHA256Digest());
      hkdf.init(new HKDFParameters(material, null, aad));
      hkdf.generateBytes(derived, 0, derived.length);
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(derived, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(aad);
      return cipher;
    } finally {
      Arrays.fill(material, (byte) 0);
      Arrays.fill(derived, (byte) 0);
    }
  }
}
