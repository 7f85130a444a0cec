package jp.fubako.signing.pdf;

import java.util.List;

/** Prepares Japanese text for printing with the fonts at hand. No text makes it fail. */
public final class JapaneseText {

  private JapaneseText() {}

  /**
   * The characters of a text that no font at hand has (drawn as 〓) or that lose their variant.
   *
   * @return each once, in order; empty when everything prints as written
   */
  public static List<String> unprintable(String text) {
    throw new UnsupportedOperationException();
  }

  /** The text with CJK radicals replaced by the ideographs they stand for, in Unicode form C. */
  public static String fold(String text) {
    throw new UnsupportedOperationException();
  }
}
