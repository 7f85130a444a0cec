package jp.fubako.signing;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.security.auth.DestroyFailedException;

/** A software key out of the vault. */
final class OpenKey implements SigningKey {
  private final List<X509Certificate> chain;
  private final SignatureAlgorithm algorithm;
  private PrivateKey key;

  OpenKey(PrivateKey key, List<X509Certificate> chain) {
    this.key = key;
    this.chain = List.copyOf(chain);
    this.algorithm = SignatureAlgorithm.forKey(certificate().getPublicKey().getAlgorithm());
  }

  @Override
  public X509Certificate certificate() {
    return chain.getFirst();
  }

  @Override
  public List<X509Certificate> chain() {
    return chain;
  }

  @Override
  public byte[] sign(byte[] data) {
    if (key == null) {
      throw new IllegalStateException("the key has been closed");
    }
    try {
      var signature = Signature.getInstance(algorithm.jcaName());
      signature.initSign(key);
      signature.update(data);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new SigningException("the key does not sign", e);
    }
  }

  @Override
  public SignatureAlgorithm algorithm() {
    return algorithm;
  }

  @Override
  public void close() {
    if (key != null) {
      try {
        key.destroy();
      } catch (DestroyFailedException e) {
        // the platform's EC keys cannot be wiped; dropping the only reference is all there is
        org.slf4j.LoggerFactory.getLogger(OpenKey.class).trace("key left to the collector");
      }
      key = null;
    }
  }
}
