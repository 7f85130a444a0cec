package jp.fubako.signing;

/**
 * The PIN does not open the key, or the key does not belong to that person or server: which of
 * these, nobody can tell. Counting the tries is the caller's duty.
 */
public class WrongPinException extends Exception {
  private static final long serialVersionUID = 1L;

  public WrongPinException() {
    super("the key does not open with this PIN", null, false, false);
  }
}
