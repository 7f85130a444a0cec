package jp.fubako.wording;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import jp.fubako.shared.FiscalYear;

/** Reads one word that was found, and writes it as it would stand some years later. */
final class Reading {

  private static final String DIGITS = "〇一二三四五六七八九";

  /** The eras that occur in papers that are copied; each begins on this day. */
  private enum Era {
    SHOWA("昭和", 'S', LocalDate.of(1926, 12, 25)),
    HEISEI("平成", 'H', LocalDate.of(1989, 1, 8)),
    REIWA("令和", 'R', LocalDate.of(2019, 5, 1));

    private final String name;
    private final char letter;
    private final LocalDate begins;

    Era(String name, char letter, LocalDate begins) {
      this.name = name;
      this.letter = letter;
      this.begins = begins;
    }

    static Era written(String words) {
      var plain = plain(words);
      for (var era : values()) {
        if (plain.equals(era.name) || plain.charAt(0) == era.letter) {
          return era;
        }
      }
      throw new IllegalArgumentException(words);
    }

    static Era on(LocalDate day) {
      if (!day.isBefore(REIWA.begins)) {
        return REIWA;
      }
      return day.isBefore(HEISEI.begins) ? SHOWA : HEISEI;
    }

    int western(int year) {
      return begins.getYear() + year - 1;
    }

    /** 令和, or R, Ｒ as the other was written. */
    String like(String written) {
      if (written.length() > 1) {
        return name;
      }
      return written.charAt(0) > 'z' ? String.valueOf((char) (letter - 'A' + 'Ａ')) : "" + letter;
    }
  }

  private Reading() {}

  /** 令和7年度, 令和7年4月1日, R7.4.1, 2025年4月, 令和7年; empty when there is no such day. */
  static Optional<DatedWord> dated(Matcher match, int years) {
    var west = match.group("west");
    int year =
        west != null
            ? number(west)
            : Era.written(match.group("era")).western(number(match.group("n")));
    var month = match.group("m") == null ? match.group("m2") : match.group("m");
    var day = match.group("d") == null ? match.group("d2") : match.group("d");
    var kind = kind(match, month, day);
    try {
      int inYear = month == null ? (kind == DatedKind.YEAR ? 12 : 4) : number(month);
      var on = LocalDate.of(year, inYear, day == null ? 1 : number(day));
      int fiscal = kind == DatedKind.YEAR ? year : FiscalYear.of(on).year();
      var later = later(match, on, years, day != null);
      return Optional.of(new DatedWord(kind, match.start(), match.group(), fiscal, later));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static DatedKind kind(Matcher match, String month, String day) {
    if (match.group("fiscal") != null) {
      return DatedKind.FISCAL_YEAR;
    }
    if (month == null) {
      return DatedKind.YEAR;
    }
    return day == null ? DatedKind.MONTH : DatedKind.DATE;
  }

  private static String later(Matcher match, LocalDate on, int years, boolean exact) {
    var then = on.plusYears(years);
    var out = new StringBuilder(match.group());
    if (exact && match.group("w") != null) {
      replace(out, match, "w", weekday(then));
    }
    if (match.group("west") != null) {
      replace(out, match, "west", like(then.getYear(), match.group("west")));
      return out.toString();
    }
    var era = Era.on(then);
    int ofEra = then.getYear() - era.begins.getYear() + 1;
    replace(out, match, "n", like(ofEra, match.group("n")));
    replace(out, match, "era", era.like(match.group("era")));
    return out.toString();
  }

  /** 4月1日（火）: the same day has another day of the week. */
  static Optional<DatedWord> day(Matcher match, int thisYear) {
    int month = number(match.group("m3"));
    try {
      var on = LocalDate.of(month < 4 ? thisYear + 1 : thisYear, month, number(match.group("d3")));
      var out = new StringBuilder(match.group());
      if (match.group("w3") != null) {
        replace(out, match, "w3", weekday(on));
      }
      return Optional.of(
          new DatedWord(DatedKind.DAY, match.start(), match.group(), null, out.toString()));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** 第12回: a year later it is the 第13回. */
  static DatedWord ordinal(Matcher match, int years) {
    var out = new StringBuilder(match.group());
    replace(out, match, "o", like(number(match.group("o")) + years, match.group("o")));
    return new DatedWord(DatedKind.ORDINAL, match.start(), match.group(), null, out.toString());
  }

  private static void replace(StringBuilder out, Matcher match, String group, String words) {
    out.replace(match.start(group) - match.start(), match.end(group) - match.start(), words);
  }

  private static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.NARROW, Locale.JAPANESE);
  }

  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC);
  }

  static int number(String words) {
    var plain = plain(words);
    if (plain.equals("元")) {
      return 1;
    }
    if (Character.isDigit(plain.charAt(0))) {
      return Integer.parseInt(plain);
    }
    int ten = plain.indexOf('十');
    if (ten < 0) {
      return DIGITS.indexOf(plain.charAt(0));
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(plain.charAt(0));
    int ones = ten + 1 < plain.length() ? DIGITS.indexOf(plain.charAt(ten + 1)) : 0;
    return tens * 10 + ones;
  }

  /** Writes a number as the other one was written: 8, ８, 八. */
  private static String like(int number, String written) {
    char first = written.charAt(0);
    if (first >= '０' && first <= '９') {
      return Integer.toString(number)
          .chars()
          .collect(
              StringBuilder::new, (b, c) -> b.append((char) (c - '0' + '０')), StringBuilder::append)
          .toString();
    }
    if (first == '元' || first >= '0' && first <= '9') {
      return Integer.toString(number);
    }
    int ones = number % 10;
    return (number >= 20 ? String.valueOf(DIGITS.charAt(number / 10)) : "")
        + (number >= 10 ? "十" : "")
        + (ones > 0 ? String.valueOf(DIGITS.charAt(ones)) : "");
  }
}
