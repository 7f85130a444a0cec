package jp.fubako.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dates, years, 年度 and 第何回 of a text, in Japanese and western years, in half- and
 * full-width digits and 漢数字. The number and year of a law (昭和22年法律第67号) never grow old and are not
 * found.
 */
public final class DatedWords {

  private static final String NUMBER = "(?:[0-9０-９]{1,2}|元|[一二三四五六七八九十]{1,3})";
  private static final String ERA = "(?<era>令和|平成|昭和|[RHSＲＨＳ](?=\\s?[0-9０-９]))\\s?";
  private static final String YEAR =
      "(?:" + ERA + "(?<n>" + NUMBER + ")|(?<!\\d)(?<west>(?:19|20)\\d{2}|(?:１９|２０)[０-９]{2}))";
  private static final String DAY =
      "\\s?年\\s?(?<m>" + NUMBER + ")\\s?月(?:\\s?(?<d>" + NUMBER + ")\\s?日)?";
  private static final String POINTS =
      "(?<p>[./．／・-])(?<m2>[0-9０-９]{1,2})\\k<p>(?<d2>[0-9０-９]{1,2})(?![0-9０-９])";
  private static final String WEEKDAY = "(?:\\s?[（(](?<w>[月火水木金土日])(?:曜日?)?[）)])?";
  private static final String LAW =
      "(?!\\s?(?:[^\\s、。（）()]{0,6})?"
          + "(?:法律|政令|勅令|省令|府令|条例|規則|規程|訓令|告示|要綱)第[0-9０-９一二三四五六七八九十百]+号)";

  private static final Pattern WORDS =
      Pattern.compile(
          "(?:"
              + YEAR
              + "(?:(?<fiscal>\\s?年度)|(?:(?:"
              + DAY
              + "|"
              + POINTS
              + ")"
              + WEEKDAY
              + "|(?<year>\\s?年(?!間|以|前|後)))"
              + LAW
              + "))"
              + "|(?<![年0-9０-９])(?<m3>[0-9０-９]{1,2})\\s?月\\s?(?<d3>[0-9０-９]{1,2})\\s?日"
              + "(?:\\s?[（(](?<w3>[月火水木金土日])(?:曜日?)?[）)])?"
              + "|第\\s?(?<o>[0-9０-９]{1,3})\\s?[回期](?!目)");

  private DatedWords() {}

  /**
   * All of them in the order of the text.
   *
   * @param text whatever was written
   * @param years by how many years {@link DatedWord#later} is later
   * @param thisYear 年度 of the days that name no year, to find their day of the week
   */
  public static List<DatedWord> in(String text, int years, int thisYear) {
    var found = new ArrayList<DatedWord>();
    var match = WORDS.matcher(text);
    while (match.find()) {
      read(match, years, thisYear).ifPresent(found::add);
    }
    return found;
  }

  private static java.util.Optional<DatedWord> read(Matcher match, int years, int thisYear) {
    if (match.group("o") != null) {
      return java.util.Optional.of(Reading.ordinal(match, years));
    }
    return match.group("m3") != null ? Reading.day(match, thisYear) : Reading.dated(match, years);
  }
}
