package jp.fubako.receipt;

import java.util.Locale;
import jp.fubako.search.Normalizer;

/** Small decisions about words that were typed. */
final class Words {

  private Words() {}

  /** Without surrounding blanks; nothing for nothing. */
  static String orNull(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  static boolean missing(String typed) {
    return orNull(typed) == null;
  }

  /** A number as it is compared: 道管 第９号 and 道管第9号 are the same. */
  static String key(String number) {
    if (missing(number)) {
      return null;
    }
    var folded = Normalizer.fold(number).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    return folded.length() <= 100 ? folded : folded.substring(0, 100);
  }

  /** Cut at the length of its column. */
  static String cut(String text, int most) {
    return text == null || text.length() <= most ? text : text.substring(0, most);
  }
}
