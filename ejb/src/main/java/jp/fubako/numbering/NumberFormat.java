package jp.fubako.numbering;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.fubako.shared.Verdict;

/**
 * How a number is written. Placeholders: {@code {symbol}} 文書記号, {@code {n}} the number ({@code
 * {n:4}} with leading zeros), {@code {era}} 令, {@code {eraYear}} 7 (元 for the first), {@code
 * {year}} 2025, {@code {branch?の{b}}} the 枝番 with the words around it, written only when there is
 * one. Without a place for it a 枝番 follows the number's text as の2.
 *
 * @param template for example {@code {era}{eraYear}{symbol}第{n}号{branch?の{b}}}
 */
record NumberFormat(String template) {

  private static final Pattern PLACE =
      Pattern.compile(
          "\\{(?:(symbol|eraYear|era|year)|n(?::([1-9]))?|branch\\?([^{}]*)\\{b}([^{}]*))}");
  private static final DateTimeFormatter ERA = DateTimeFormatter.ofPattern("GGGG", Locale.JAPAN);

  /**
   * What a number is made of.
   *
   * @param year in which the series began
   * @param on day of registration; decides the era as long as it lies in that year
   */
  record Parts(String symbol, YearBasis basis, int year, LocalDate on, int sequence, int branch) {}

  /** Whether numbers of several symbols can be written so. */
  Verdict check(boolean ownSymbols) {
    var places = PLACE.matcher(template).results().map(NumberFormat::name).toList();
    var rest = PLACE.matcher(template).replaceAll("");
    if (rest.contains("{") || rest.contains("}")) {
      return Verdict.refused(NumberingRefusal.FORMAT_UNKNOWN_PLACE, template);
    }
    if (places.stream().filter("n"::equals).count() != 1) {
      return Verdict.refused(NumberingRefusal.FORMAT_WITHOUT_NUMBER, template);
    }
    return ownSymbols && !places.contains("symbol")
        ? Verdict.refused(NumberingRefusal.FORMAT_WITHOUT_SYMBOL, template)
        : Verdict.allowed();
  }

  private static String name(MatchResult place) {
    if (place.group(1) != null) {
      return place.group(1);
    }
    return place.group(3) == null ? "n" : "branch";
  }

  /** The number as it is written on paper. */
  String text(Parts parts) {
    var branchWritten = PLACE.matcher(template).results().anyMatch(p -> name(p).equals("branch"));
    var text =
        PLACE
            .matcher(template)
            .replaceAll(p -> java.util.regex.Matcher.quoteReplacement(value(p, parts)));
    return parts.branch() == 0 || branchWritten ? text : text + "の" + parts.branch();
  }

  private static String value(MatchResult place, Parts parts) {
    return switch (name(place)) {
      case "symbol" -> parts.symbol();
      case "year" -> Integer.toString(parts.year());
      case "era" -> ERA.format(era(parts)).substring(0, 1);
      case "eraYear" -> eraYear(parts);
      case "n" -> padded(parts.sequence(), place.group(2));
      default -> parts.branch() == 0 ? "" : place.group(3) + parts.branch() + place.group(4);
    };
  }

  private static String padded(int number, String width) {
    return width == null ? Integer.toString(number) : ("%0" + width + "d").formatted(number);
  }

  /** The era of the day, or of the year's last day for what is registered into an old year. */
  private static JapaneseDate era(Parts parts) {
    var last = parts.basis().lastDay(parts.year());
    return JapaneseDate.from(parts.on().isAfter(last) ? last : parts.on());
  }

  /** 令和8年1月 lies in 令和7年度: the year is counted from that in which the series began. */
  private static String eraYear(Parts parts) {
    var date = era(parts);
    var calendar = date.get(ChronoField.YEAR);
    var year = date.get(ChronoField.YEAR_OF_ERA) - (calendar - parts.year());
    return year <= 1 ? "元" : Integer.toString(year);
  }
}
