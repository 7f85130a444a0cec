package jp.fubako.signing;

import java.util.Objects;
import java.util.UUID;

/**
 * A person's key as it is stored in the database: worthless without the server's key <em>and</em>
 * the person's PIN.
 *
 * @param keyId names the key; bound to the wrapping
 * @param certificateDer the holder's certificate
 * @param wrappedPrivateKey 12 bytes nonce, then AES-256-GCM of the PKCS#8 form
 * @param kdfSalt the salt of Argon2id
 * @param kdfParameters as {@link KdfParameters#toString} writes them
 */
public record EnrolledKey(
    UUID keyId,
    byte[] certificateDer,
    byte[] wrappedPrivateKey,
    byte[] kdfSalt,
    String kdfParameters) {
  public EnrolledKey {
    Objects.requireNonNull(keyId, "keyId");
    certificateDer = certificateDer.clone();
    wrappedPrivateKey = wrappedPrivateKey.clone();
    kdfSalt = kdfSalt.clone();
    Objects.requireNonNull(kdfParameters, "kdfParameters");
  }

  @Override
  public byte[] certificateDer() {
    return certificateDer.clone();
  }

  @Override
  public byte[] wrappedPrivateKey() {
    return wrappedPrivateKey.clone();
  }

  @Override
  public byte[] kdfSalt() {
    return kdfSalt.clone();
  }
}
