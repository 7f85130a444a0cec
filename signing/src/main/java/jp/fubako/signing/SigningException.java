package jp.fubako.signing;

/** Signing did not come about; nothing was changed and nothing may be released. */
public class SigningException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SigningException(String message) {
    super(message);
  }

  public SigningException(String message, Throwable cause) {
    super(message, cause);
  }
}
