package jp.fubako.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.fubako.search.analysis.Numerals;

/**
 * Reads and writes dates as offices write them: 令和8年11月22日, R8.11.22, R081122, 2026-11-22,
 * 2026/11/22, 20261122, 81122 (令和), months, years, fiscal years (令和8年度: 1 April to 31 March) and
 * ranges. Full-width digits and kanji numerals count as digits, 元 as 1. A year that an era never
 * reached is counted on (平成31年5月2日 is 2019-05-02).
 */
public final class EraDates {

  private record Era(String name, String shortName, char letter, LocalDate start) {
    int westernYear(int year) {
      return start.getYear() + year - 1;
    }
  }

  /** Newest first. First days: the 改元 edicts (明治 counted from 1 January of its lunar year 1). */
  private static final List<Era> ERAS =
      List.of(
          new Era("令和", "令", 'R', LocalDate.of(2019, 5, 1)),
          new Era("平成", "平", 'H', LocalDate.of(1989, 1, 8)),
          new Era("昭和", "昭", 'S', LocalDate.of(1926, 12, 25)),
          new Era("大正", "大", 'T', LocalDate.of(1912, 7, 30)),
          new Era("明治", "明", 'M', LocalDate.of(1868, 1, 25)));

  private static final String YEAR = "(?:(令和|平成|昭和|大正|明治|[令平昭大明rhstm])\\.?(元|\\d{1,2})|(\\d{4}))";
  private static final Pattern DAY =
      Pattern.compile(YEAR + "(?:年|[./-])(\\d{1,2})(?:月|[./-])(\\d{1,2})日?");
  private static final Pattern MONTH = Pattern.compile(YEAR + "(?:年(\\d{1,2})月|[./-](\\d{1,2}))");
  private static final Pattern WHOLE_YEAR = Pattern.compile(YEAR + "年");
  private static final Pattern FISCAL_YEAR =
      Pattern.compile("(?:(令和|平成|昭和|大正|明治|[令平昭大明rhstm])\\.?(元|\\d{1,2})|(\\d{4}))年?度");
  private static final Pattern COMPACT =
      Pattern.compile("(?:([rhstm])(\\d{1,2})|(\\d{4})|(\\d))(\\d\\d)(\\d\\d)");
  private static final Pattern REST_OF_RANGE = Pattern.compile("(?:(\\d{1,2})月)?(?:(\\d{1,2})日)?");

  private EraDates() {}

  /**
   * A day, month, year, fiscal year or range of them. Open ranges (…以降, …まで) end at {@link
   * DateRange#BEGINNING} and {@link DateRange#END}. Empty when the text is anything else.
   */
  public static Optional<DateRange> parse(String s) {
    if (s == null) {
      return Optional.empty();
    }
    String text = canonical(s);
    var single = single(text);
    return single.isPresent() ? single : range(text);
  }

  /** One day; empty when the text is no day or no possible one (2月30日). */
  public static Optional<LocalDate> parseDay(String s) {
    return s == null ? Optional.empty() : day(canonical(s));
  }

  /** The fiscal year's first western year for 令和8年度, R8年度, 2026年度. */
  public static Optional<Integer> parseFiscalYear(String s) {
    return s == null ? Optional.empty() : fiscal(canonical(s));
  }

  /** 令和8年11月22日; the era's first year is 元年; before 明治 the western year. */
  public static String format(LocalDate d) {
    Era era = eraOf(d);
    String year = era == null ? "" + d.getYear() : era.name + yearName(d, era);
    return year + "年" + d.getMonthValue() + "月" + d.getDayOfMonth() + "日";
  }

  /** R8.11.22; before 明治 2026-11-22. */
  public static String formatShort(LocalDate d) {
    Era era = eraOf(d);
    return era == null
        ? d.toString()
        : "%c%d.%d.%d".formatted(era.letter, yearIn(d, era), d.getMonthValue(), d.getDayOfMonth());
  }

  /** Western year in which the day's fiscal year began (地方自治法 208条: 1 April to 31 March). */
  public static int fiscalYear(LocalDate d) {
    return d.getMonthValue() < 4 ? d.getYear() - 1 : d.getYear();
  }

  /** 令和8年度 for 2026; 令和元年度 for 2019. */
  public static String fiscalYearName(int year) {
    // the era in force in May: 2019 is 令和元年度, 1989 平成元年度, 1926 still 大正15年度
    LocalDate may = LocalDate.of(year, 5, 1);
    Era era = eraOf(may);
    return (era == null ? "" + year : era.name + yearName(may, era)) + "年度";
  }

  private static Era eraOf(LocalDate d) {
    return ERAS.stream().filter(e -> !d.isBefore(e.start)).findFirst().orElse(null);
  }

  private static int yearIn(LocalDate d, Era era) {
    return d.getYear() - era.start.getYear() + 1;
  }

  private static String yearName(LocalDate d, Era era) {
    int year = yearIn(d, era);
    return year == 1 ? "元" : "" + year;
  }

  private static String canonical(String s) {
    String folded = Normalizer.fold(s).replace(" ", "").replace("元年", "1年");
    return Numerals.toDigits(folded);
  }

  private static Optional<DateRange> single(String text) {
    var day = day(text);
    if (day.isPresent()) {
      return day.map(DateRange::day);
    }
    var fiscal = fiscal(text);
    if (fiscal.isPresent()) {
      return fiscal.map(y -> new DateRange(LocalDate.of(y, 4, 1), LocalDate.of(y + 1, 3, 31)));
    }
    Matcher month = MONTH.matcher(text);
    if (month.matches()) {
      int m = Integer.parseInt(month.group(4) != null ? month.group(4) : month.group(5));
      return m < 1 || m > 12 ? Optional.empty() : Optional.of(month(year(month), m));
    }
    Matcher year = WHOLE_YEAR.matcher(text);
    if (year.matches()) {
      int y = year(year);
      return Optional.of(new DateRange(LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31)));
    }
    return Optional.empty();
  }

  private static DateRange month(int year, int month) {
    var ym = YearMonth.of(year, month);
    return new DateRange(ym.atDay(1), ym.atEndOfMonth());
  }

  private static Optional<LocalDate> day(String text) {
    Matcher m = DAY.matcher(text);
    if (m.matches()) {
      return date(year(m), m.group(4), m.group(5));
    }
    m = COMPACT.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    int year =
        m.group(1) != null
            ? era(m.group(1)).westernYear(Integer.parseInt(m.group(2)))
            : m.group(3) != null
                ? Integer.parseInt(m.group(3))
                : ERAS.getFirst().westernYear(Integer.parseInt(m.group(4)));
    return date(year, m.group(5), m.group(6));
  }

  private static Optional<LocalDate> date(int year, String month, String day) {
    try {
      return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> fiscal(String text) {
    Matcher m = FISCAL_YEAR.matcher(text);
    return m.matches() ? Optional.of(year(m)) : Optional.empty();
  }

  /** The western year in groups 1 to 3 of {@link #YEAR}. */
  private static int year(Matcher m) {
    if (m.group(3) != null) {
      return Math.max(1, Integer.parseInt(m.group(3)));
    }
    int year = m.group(2).equals("元") ? 1 : Integer.parseInt(m.group(2));
    return era(m.group(1)).westernYear(Math.max(1, year));
  }

  private static Era era(String sign) {
    return ERAS.stream()
        .filter(
            e ->
                e.name.equals(sign)
                    || e.shortName.equals(sign)
                    || Character.toLowerCase(e.letter) == sign.charAt(0))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<DateRange> range(String text) {
    String t = text.replaceFirst("から", "~").replaceFirst("\\.\\.\\.?|…", "~");
    t = t.replaceFirst("(以降|以後)$", "~").replaceFirst("^~?(.+?)(以前|まで)$", "$1まで");
    if (t.endsWith("まで")) {
      t = t.substring(0, t.length() - 2);
      t = t.contains("~") ? t : "~" + t;
    }
    int mark = t.indexOf('~');
    if (mark < 0 || mark != t.lastIndexOf('~') || t.length() == 1) {
      return Optional.empty();
    }
    String left = t.substring(0, mark);
    String right = t.substring(mark + 1);
    if (left.isEmpty()) {
      return single(right).map(r -> new DateRange(DateRange.BEGINNING, r.to()));
    }
    var from = single(left);
    if (from.isEmpty() || right.isEmpty()) {
      return from.map(r -> new DateRange(r.from(), DateRange.END));
    }
    var to = single(right).or(() -> rest(from.get(), right));
    return to.map(r -> new DateRange(from.get().from(), r.to()));
  }

  /** 令和8年4月1日〜30日, 令和8年4月〜6月: what is not said again is taken from the beginning. */
  private static Optional<DateRange> rest(DateRange from, String text) {
    Matcher m = REST_OF_RANGE.matcher(text);
    if (!m.matches() || text.isEmpty()) {
      return Optional.empty();
    }
    LocalDate start = from.from();
    String month = m.group(1) == null ? "" + start.getMonthValue() : m.group(1);
    if (m.group(2) != null) {
      return date(start.getYear(), month, m.group(2)).map(DateRange::day);
    }
    return date(start.getYear(), month, "1").map(d -> month(d.getYear(), d.getMonthValue()));
  }
}
