package jp.fubako.access;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.fubako.shared.Verdict;

/**
 * What a password must be: long rather than complicated (NIST SP 800-63B §3.1.1), and not one of
 * the first guesses.
 */
final class PasswordPolicy {

  /** Without a second factor. */
  static final int SHORTEST = 15;

  /** bcrypt reads no further. */
  static final int MOST_BYTES = 72;

  private static final int LEAST_DIFFERENT = 6;

  /** Words around which guesses are built; what is left beside them must be long enough itself. */
  private static final List<String> WORDS =
      List.of(
          "password",
          "passw0rd",
          "fubako",
          "mamurogawa",
          "yamagata",
          "mogami",
          "shinjo",
          "yakuba",
          "qwertyuiop",
          "qwerty",
          "asdfghjkl",
          "zxcvbnm",
          "1234567890",
          "123456789",
          "0123456789",
          "letmein",
          "welcome",
          "admin",
          "sakura",
          "japan",
          "tohoku",
          "reiwa",
          "2024",
          "2025",
          "2026",
          "2027");

  private PasswordPolicy() {}

  static Verdict check(char[] next, char[] present, Caller caller) {
    var text = new String(next);
    if (text.codePointCount(0, text.length()) < SHORTEST) {
      return Verdict.refused(AccessRefusal.PASSWORD_SHORT, SHORTEST);
    }
    if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      return Verdict.refused(AccessRefusal.PASSWORD_LONG, MOST_BYTES);
    }
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFKC)) {
      return Verdict.refused(AccessRefusal.PASSWORD_LETTERS);
    }
    if (Arrays.equals(next, present)) {
      return Verdict.refused(AccessRefusal.PASSWORD_UNCHANGED);
    }
    return guessable(text, caller.username())
        ? Verdict.refused(AccessRefusal.PASSWORD_GUESSABLE)
        : Verdict.allowed();
  }

  private static boolean guessable(String text, String username) {
    var rest = text.toLowerCase(Locale.ROOT);
    if (!username.isEmpty()) {
      rest = rest.replace(username.toLowerCase(Locale.ROOT), "");
    }
    for (var word : WORDS) {
      rest = rest.replace(word, "");
    }
    return rest.codePoints().distinct().count() < LEAST_DIFFERENT;
  }
}
