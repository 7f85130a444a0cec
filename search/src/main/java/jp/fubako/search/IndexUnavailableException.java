package jp.fubako.search;

/** The index cannot be read or written; its data is left as it is and a rebuild is needed. */
public class IndexUnavailableException extends RuntimeException {

  public IndexUnavailableException(String reason) {
    super(reason);
  }

  public IndexUnavailableException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
