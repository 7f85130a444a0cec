package jp.fubako.wording;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blanks of kept words: {件名}, {宛先}, {年度} … What cannot be filled yet stays to be seen. */
public final class Blanks {

  /** All that there are. */
  public static final List<String> NAMES =
      List.of("件名", "宛先", "発信者", "年度", "前年度", "今日", "期限", "金額", "課名", "担当");

  private static final Pattern BLANK = Pattern.compile("[{｛](" + String.join("|", NAMES) + ")[}｝]");

  private Blanks() {}

  /**
   * Fills them.
   *
   * @param values by name; an empty one is not filled
   */
  public static String filled(String text, Map<String, String> values) {
    return BLANK
        .matcher(text)
        .replaceAll(
            blank -> {
              var value = values.getOrDefault(blank.group(1), "");
              return Matcher.quoteReplacement(value.isEmpty() ? blank.group() : value);
            });
  }

  /** Those that stand in the text still. */
  public static List<String> left(String text) {
    return BLANK.matcher(text).results().map(r -> r.group()).distinct().toList();
  }
}
