package jp.fubako.web.shared;

import java.text.Normalizer;
import java.util.Arrays;

/** A typed PIN for the length of one act; full-width digits count as digits. Wiped on close. */
public final class PinWords implements AutoCloseable {

  private final char[] chars;

  public PinWords(String typed) {
    chars =
        typed == null
            ? new char[0]
            : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toCharArray();
  }

  public char[] chars() {
    return chars;
  }

  public boolean same(PinWords other) {
    return Arrays.equals(chars, other.chars);
  }

  @Override
  public void close() {
    Arrays.fill(chars, '\0');
  }
}
