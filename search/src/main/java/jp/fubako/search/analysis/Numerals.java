package jp.fubako.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Kanji numerals that form numbers, written as digits: 第百二十三号 → 第123号, 令和八年 → 令和8年. Words that
 * merely contain a numeral (一般, 三重県, 十分) stay.
 */
public final class Numerals {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String FORMAL = "零壱弐参";
  private static final String UNITS = "十百千";
  private static final String BIG = "万億兆";

  /** After one of these even a single numeral is a number. */
  private static final String BEFORE = "第和成正治昭令平約計の";

  /** Before one of these even a single numeral is a number. */
  private static final String AFTER = "号条項年月日円人件名回章節編款歳級等";

  /**
   * Text in which numerals were replaced.
   *
   * @param changed beginnings and ends of the new numbers in the result
   * @param origins for every unit of the result where in the source it, or its number, began
   */
  public record Converted(String text, List<int[]> changed, int[] origins) {}

  private Numerals() {}

  /** The text with its kanji numbers as digits. */
  public static String toDigits(String s) {
    return convert(s).text();
  }

  /** The text with its kanji numbers as digits, and where they are. */
  public static Converted convert(String s) {
    var out = new StringBuilder(s.length());
    var changed = new ArrayList<int[]>();
    var origins = IntStream.builder();
    int at = 0;
    while (at < s.length()) {
      int end = at;
      while (end < s.length() && isNumeral(s.charAt(end))) {
        end++;
      }
      if (end == at) {
        origins.add(at);
        out.append(s.charAt(at++));
        continue;
      }
      String value = isNumber(s, at, end) ? value(s.substring(at, end)) : null;
      int from = out.length();
      out.append(value == null ? s.substring(at, end) : value);
      for (int i = from; i < out.length(); i++) {
        origins.add(value == null ? at + i - from : at);
      }
      if (value != null) {
        changed.add(new int[] {from, out.length()});
      }
      at = end;
    }
    return new Converted(out.toString(), List.copyOf(changed), origins.build().toArray());
  }

  private static boolean isNumeral(char c) {
    return digit(c) >= 0 || UNITS.indexOf(c) >= 0 || BIG.indexOf(c) >= 0 || c == '拾';
  }

  private static int digit(char c) {
    int i = DIGITS.indexOf(c);
    return i >= 0 ? i : FORMAL.indexOf(c);
  }

  private static boolean isNumber(String s, int from, int to) {
    boolean ruled =
        from > 0 && BEFORE.indexOf(s.charAt(from - 1)) >= 0
            || to < s.length() && AFTER.indexOf(s.charAt(to)) >= 0;
    if (to - from == 1) {
      return ruled && FORMAL.indexOf(s.charAt(from)) != 3;
    }
    return ruled || hasDigit(s, from, to);
  }

  private static boolean hasDigit(String s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (DIGITS.indexOf(s.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Digits of the number, or null when the run is no well-formed number. */
  private static String value(String run) {
    if (run.length() > 17) {
      return null;
    }
    boolean positional = run.chars().allMatch(c -> digit((char) c) >= 0);
    if (positional) {
      var digits = new StringBuilder();
      run.chars().forEach(c -> digits.append(digit((char) c)));
      return digits.toString();
    }
    long total = 0;
    long group = 0;
    long digits = -1;
    for (char c : run.toCharArray()) {
      int d = digit(c);
      if (d >= 0) {
        digits = digits < 0 ? d : digits * 10 + d;
      } else if (BIG.indexOf(c) >= 0) {
        long part = group + Math.max(digits, 0);
        total += Math.max(part, 1) * (long) Math.pow(10, 4 * (BIG.indexOf(c) + 1));
        group = 0;
        digits = -1;
      } else {
        int power = c == '拾' ? 1 : UNITS.indexOf(c) + 1;
        group += (digits < 0 ? 1 : digits) * (long) Math.pow(10, power);
        digits = -1;
      }
    }
    return Long.toString(total + group + Math.max(digits, 0));
  }
}
