package jp.fubako.signing;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/**
 * A key that stays in its token: an LGPKI card or HSM through PKCS#11, or a PKCS#12 file. The
 * token's own provider signs; the key itself may not be readable.
 */
public final class TokenKey implements SigningKey {
  private final Provider provider;
  private final List<X509Certificate> chain;
  private final SignatureAlgorithm algorithm;
  private PrivateKey key;

  private TokenKey(Provider provider, PrivateKey key, List<X509Certificate> chain) {
    this.provider = provider;
    this.key = key;
    this.chain = List.copyOf(chain);
    this.algorithm = SignatureAlgorithm.forKey(this.chain.getFirst().getPublicKey().getAlgorithm());
  }

  /**
   * Takes an entry of an opened key store.
   *
   * @param provider signs; null lets the platform choose by the key
   * @param pin of the entry; null where the token has asked already
   * @throws SigningException when there is no such key
   */
  public static TokenKey of(KeyStore store, Provider provider, String alias, char[] pin) {
    try {
      var certificates = store.getCertificateChain(alias);
      if (!(store.getKey(alias, pin) instanceof PrivateKey key) || certificates == null) {
        throw new SigningException("the token has no key " + alias);
      }
      var chain = new ArrayList<X509Certificate>();
      for (var each : certificates) {
        var certificate = (X509Certificate) each;
        var root =
            certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
        if (chain.isEmpty() || !root) {
          chain.add(certificate);
        }
      }
      return new TokenKey(provider, key, chain);
    } catch (GeneralSecurityException e) {
      throw new SigningException("the token cannot be read", e);
    }
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
      var signature =
          provider == null
              ? Signature.getInstance(algorithm.jcaName())
              : Signature.getInstance(algorithm.jcaName(), provider);
      signature.initSign(key);
      signature.update(data);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new SigningException("the token does not sign", e);
    }
  }

  @Override
  public SignatureAlgorithm algorithm() {
    return algorithm;
  }

  @Override
  public void close() {
    key = null;
  }
}
