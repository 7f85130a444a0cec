package jp.fubako.signing;

/**
 * How hard the PIN is stretched (Argon2id, RFC 9106). Stored beside each key, so that the setting
 * may be raised without touching keys made before.
 *
 * @param memoryKib memory in KiB
 * @param passes iterations over the memory
 * @param lanes degree of parallelism
 */
public record KdfParameters(int memoryKib, int passes, int lanes) {

  public KdfParameters {
    if (memoryKib < 8 * lanes || passes < 1 || lanes < 1 || memoryKib > 1 << 21 || passes > 64) {
      throw new IllegalArgumentException("not sensible for Argon2id");
    }
  }

  /** 64 MiB, 3 passes: about half a second for each guess. */
  public static KdfParameters standard() {
    return new KdfParameters(64 * 1024, 3, 1);
  }

  /** 19 MiB, 2 passes: the least that OWASP allows; for demonstrations and tests. */
  public static KdfParameters light() {
    return new KdfParameters(19 * 1024, 2, 1);
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException when the text is not of that form
   */
  public static KdfParameters parse(String text) {
    var m = java.util.regex.Pattern.compile("argon2id\\$m=(\\d{1,9}),t=(\\d{1,4}),p=(\\d{1,4})");
    var match = m.matcher(text);
    if (!match.matches()) {
      throw new IllegalArgumentException("not a description of Argon2id: " + text);
    }
    return new KdfParameters(
        Integer.parseInt(match.group(1)),
        Integer.parseInt(match.group(2)),
        Integer.parseInt(match.group(3)));
  }

  @Override
  public String toString() {
    return "argon2id$m=" + memoryKib + ",t=" + passes + ",p=" + lanes;
  }
}
