package jp.fubako.signing;

import java.util.UUID;

/** Wraps and opens the keys of the staff. */
public final class KeyVault {

  KeyVault() {}

  /**
   * Opens a key for one act. Close it right after.
   *
   * @param personId whose key it is said to be
   * @throws WrongPinException when the PIN, the person or the server's key do not fit
   */
  public SigningKey open(EnrolledKey key, UUID personId, char[] pin) throws WrongPinException {
    throw new UnsupportedOperationException();
  }

  /**
   * Wraps the key under a new PIN; the certificate stays.
   *
   * @throws WrongPinException when the old PIN does not open it
   */
  public EnrolledKey changePin(EnrolledKey key, UUID personId, char[] oldPin, char[] newPin)
      throws WrongPinException {
    throw new UnsupportedOperationException();
  }
}
