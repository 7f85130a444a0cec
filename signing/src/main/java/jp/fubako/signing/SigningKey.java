package jp.fubako.signing;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A private key that is open for one act. It never shows its secret; closing it makes it unusable.
 * Keys come from the {@link KeyVault} (software, wrapped) or from a token (PKCS#11, PKCS#12).
 */
public interface SigningKey extends AutoCloseable {

  /** The certificate of the key's holder. */
  X509Certificate certificate();

  /** The holder's certificate and its issuers, without the root. */
  List<X509Certificate> chain();

  /**
   * Signs the data (not its hash).
   *
   * @return the signature value; for ECDSA the DER form
   * @throws IllegalStateException when the key has been closed
   */
  byte[] sign(byte[] data);

  /** The algorithm used by {@link #sign}. */
  SignatureAlgorithm algorithm();

  /** Forgets the secret. */
  @Override
  void close();
}
