package jp.fubako.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.fubako.search.EraDates;
import jp.fubako.search.Normalizer;

/**
 * A 文書番号 in its parts: 令和8年真総第12号の2 has the fiscal year 2026, the symbol 真総, the number 12 and the
 * branch 2. Also read: 8真総第12号, 真総12, 真総12-2, 第12号, 12.
 *
 * @param year western year, or null when it is not said
 * @param symbol 文書記号, folded; empty when it is not said
 * @param branch 枝番, or null
 */
public record DocumentNumber(Integer year, String symbol, long number, Long branch) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?:((?:令和|平成|昭和|[令平昭rhs])?(?:元|\\d{1,4})年度?)|(\\d{1,2}))?"
              + "([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}a-z]{0,20}?)"
              + "(第)?(\\d{1,9})(?:[の-](\\d{1,4}))?(号)?(?:[の-](\\d{1,4}))?");

  /** Reads a number, however it is written; empty when the text is something else. */
  public static Optional<DocumentNumber> parse(String s) {
    String text = Numerals.toDigits(Normalizer.fold(s).replace(" ", ""));
    Matcher m = FORM.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    String symbol = m.group(3);
    if (m.group(2) != null && symbol.isEmpty()) {
      return plain(text);
    }
    String branch = m.group(6) != null ? m.group(6) : m.group(8);
    return Optional.of(
        new DocumentNumber(
            year(m),
            symbol,
            Long.parseLong(m.group(5)),
            branch == null ? null : Long.valueOf(branch)));
  }

  private static Optional<DocumentNumber> plain(String text) {
    String digits = text.replaceAll("[第号]", "");
    return digits.matches("\\d{1,9}")
        ? Optional.of(new DocumentNumber(null, "", Long.parseLong(digits), null))
        : Optional.empty();
  }

  private static Integer year(Matcher m) {
    if (m.group(1) != null) {
      String year = m.group(1).endsWith("度") ? m.group(1) : m.group(1) + "度";
      return EraDates.parseFiscalYear(
              Character.isDigit(year.charAt(0)) && year.length() < 6 ? "令和" + year : year)
          .orElse(null);
    }
    return m.group(2) == null
        ? null
        : EraDates.parseFiscalYear("令和" + m.group(2) + "年度").orElse(null);
  }

  /** The terms under which a document with this number is found. */
  public List<String> keys() {
    var keys = new ArrayList<String>();
    for (String head : symbol.isEmpty() ? List.of("") : List.of("", symbol)) {
      keys.add(head + "/" + number);
      if (branch != null) {
        keys.add(head + "/" + number + "-" + branch);
      }
    }
    return keys;
  }

  /** The most exact of the terms. */
  public String key() {
    return keys().getLast();
  }

  /** Orders by symbol, number and branch as text. */
  public String sortKey() {
    return "%s/%012d/%06d".formatted(symbol, number, branch == null ? 0 : branch);
  }

  /** 真総第12号の2, for people. */
  public String display() {
    return symbol + "第" + number + "号" + (branch == null ? "" : "の" + branch);
  }
}
