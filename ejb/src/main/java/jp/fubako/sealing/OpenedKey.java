package jp.fubako.sealing;

import java.util.UUID;
import jp.fubako.signing.SigningKey;

/** The caller's key, open for one act. Close it right after. */
public final class OpenedKey implements AutoCloseable {

  private final UUID personId;
  private final String familyName;
  private final SigningKey key;

  OpenedKey(UUID personId, String familyName, SigningKey key) {
    this.personId = personId;
    this.familyName = familyName;
    this.key = key;
  }

  public UUID personId() {
    return personId;
  }

  String familyName() {
    return familyName;
  }

  SigningKey key() {
    return key;
  }

  @Override
  public void close() {
    key.close();
  }
}
