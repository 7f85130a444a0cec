package jp.fubako.sealing;

import jp.fubako.shared.Refusal;

/** Why a seal cannot be set. */
public enum SealingRefusal implements Refusal {
  /** The caller has no key yet. */
  NO_KEY,
  /** The caller has a key already. */
  KEY_EXISTS,
  /** The PIN is wrong: tries left before the key is locked. */
  WRONG_PIN,
  /** Too many wrong tries: locked until (instant). */
  LOCKED,
  /** The certificate is no longer valid: since (instant). */
  CERTIFICATE_EXPIRED,
  /** A new PIN must have at least {0} digits. */
  PIN_SHORT,
  /** A PIN is made of digits and ASCII letters only. */
  PIN_LETTERS,
  /** All the same, or in sequence. */
  PIN_GUESSABLE,
  /** Only people seal, not administrator accounts. */
  NO_PERSON,
  /** The file is not there as it was left. */
  FILE_DAMAGED,
  /** The seal could not be set; nothing was changed. */
  NOT_SEALED;

  @Override
  public String feature() {
    return "sealing";
  }
}
