package jp.fubako.content;

/** A stored file is missing or its bytes no longer have the hash under which they are named. */
public class ContentDamagedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String hash;

  public ContentDamagedException(String hash, String what) {
    super(what + ": " + hash);
    this.hash = hash;
  }

  /** The name of the damaged file. */
  public String hash() {
    return hash;
  }
}
