package jp.fubako.sealing;

import jakarta.ejb.Stateless;
import java.util.UUID;
import jp.fubako.signing.pdf.ApprovalSheet;
import jp.fubako.signing.pdf.LetterModel;

/** Keys and seals of the staff. */
@Stateless
public class SealingService {

  /** Whether the person has a key to seal with. */
  public boolean hasKey(UUID personId) {
    throw new UnsupportedOperationException();
  }

  /** The caller's own key. */
  public KeyStatus keyStatus() {
    throw new UnsupportedOperationException();
  }

  /** Issues the caller's own key; the PIN is at least six digits. */
  public KeyStatus enrol(char[] pin) {
    throw new UnsupportedOperationException();
  }

  /** A new PIN for the caller's own key. */
  public void changePin(char[] oldPin, char[] newPin) {
    throw new UnsupportedOperationException();
  }

  /** After a forgotten PIN: revokes the caller's key and issues a new one. Old seals stay valid. */
  public KeyStatus renew(char[] pin) {
    throw new UnsupportedOperationException();
  }

  /**
   * Opens the caller's own key for one act. Wrong tries are counted even though the act is refused.
   * Called before the act's transaction.
   */
  public OpenedKey open(char[] pin) {
    throw new UnsupportedOperationException();
  }

  /** Makes the sheet. Returns its content hash. */
  public String makeSheet(ApprovalSheet sheet) {
    throw new UnsupportedOperationException();
  }

  /** Sets the caller's seal as a new revision. Returns the content hash of that revision. */
  public String seal(String pdfHash, String fieldName, Seal seal, OpenedKey key) {
    throw new UnsupportedOperationException();
  }

  /** Makes the letter. Returns its content hash. */
  public String makeLetter(LetterModel letter) {
    throw new UnsupportedOperationException();
  }

  /** Checks all seals of a stored file. */
  public SealCheck verify(String pdfHash) {
    throw new UnsupportedOperationException();
  }

  /** The root certificate as PEM, for everybody who wants to verify. */
  public String rootCertificate() {
    throw new UnsupportedOperationException();
  }
}
