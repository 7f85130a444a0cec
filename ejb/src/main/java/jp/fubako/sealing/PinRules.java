package jp.fubako.sealing;

import jp.fubako.shared.Verdict;

/** What a PIN may be, and how what was typed is read. */
final class PinRules {

  static final int SHORTEST = 6;

  private PinRules() {}

  /** Full-width digits and letters, as an input method leaves them, mean their ASCII twins. */
  static char[] read(char[] typed) {
    var read = typed == null ? new char[0] : typed.clone();
    for (int i = 0; i < read.length; i++) {
      if (read[i] >= '！' && read[i] <= '～') {
        read[i] = (char) (read[i] - '！' + '!');
      }
    }
    return read;
  }

  static Verdict acceptable(char[] pin) {
    if (pin.length < SHORTEST) {
      return Verdict.refused(SealingRefusal.PIN_SHORT, SHORTEST);
    }
    for (char c : pin) {
      if (c < '!' || c > '~') {
        return Verdict.refused(SealingRefusal.PIN_LETTERS);
      }
    }
    return guessable(pin) ? Verdict.refused(SealingRefusal.PIN_GUESSABLE) : Verdict.allowed();
  }

  /** All the same, or each one step from the last: 000000, 123456, 654321. */
  private static boolean guessable(char[] pin) {
    int step = pin[1] - pin[0];
    if (Math.abs(step) > 1) {
      return false;
    }
    for (int i = 2; i < pin.length; i++) {
      if (pin[i] - pin[i - 1] != step) {
        return false;
      }
    }
    return true;
  }
}
