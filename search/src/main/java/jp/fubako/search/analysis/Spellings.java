package jp.fubako.search.analysis;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.fubako.search.DateRange;
import jp.fubako.search.EraDates;

/** The ways in which a date stands in texts. */
final class Spellings {

  private Spellings() {}

  static List<String> ofDates(String typed, DateRange range) {
    Set<String> all = new LinkedHashSet<>(List.of(typed));
    LocalDate day = range.from();
    int month = day.getMonthValue();
    if (range.isDay()) {
      String era = EraDates.format(day);
      all.add(era);
      all.add(kanji(era));
      all.add(day.toString());
      if (day.getDayOfMonth() > 3) { // R8.4.1 also begins R8.4.10
        all.add(EraDates.formatShort(day));
        all.add(day.getYear() + "/" + month + "/" + day.getDayOfMonth());
      }
      all.add(day.getYear() + "年" + month + "月" + day.getDayOfMonth() + "日");
    } else if (isMonth(range)) {
      String era = EraDates.format(day);
      String ym = era.substring(0, era.indexOf('月') + 1);
      all.add(ym);
      all.add(kanji(ym));
      all.add(day.getYear() + "年" + month + "月");
      all.add("%d-%02d".formatted(day.getYear(), month));
    }
    return List.copyOf(all);
  }

  static List<String> ofFiscalYear(String typed, int year) {
    String name = EraDates.fiscalYearName(year);
    LocalDate may = LocalDate.of(year, 5, 1);
    String shortName = EraDates.formatShort(may).replaceFirst("\\..*", "");
    return List.copyOf(
        new LinkedHashSet<>(List.of(typed, name, kanji(name), year + "年度", shortName + "年度")));
  }

  private static boolean isMonth(DateRange r) {
    return r.from().getDayOfMonth() == 1
        && r.to().equals(r.from().withDayOfMonth(r.from().lengthOfMonth()));
  }

  /** 令和8年11月 in kanji numerals: 令和八年十一月. */
  private static String kanji(String s) {
    var out = new StringBuilder();
    var digits = new StringBuilder();
    for (char c : (s + " ").toCharArray()) {
      if (Character.isDigit(c)) {
        digits.append(c);
        continue;
      }
      if (!digits.isEmpty()) {
        out.append(numeral(Integer.parseInt(digits.toString())));
        digits.setLength(0);
      }
      out.append(c);
    }
    return out.toString().strip();
  }

  private static String numeral(int n) {
    String digits = "〇一二三四五六七八九";
    if (n >= 100) {
      return Integer.toString(n)
          .chars()
          .mapToObj(c -> "" + digits.charAt(c - '0'))
          .reduce("", String::concat);
    }
    String tens = n < 10 ? "" : n < 20 ? "十" : digits.charAt(n / 10) + "十";
    return tens + (n % 10 == 0 && n > 0 ? "" : "" + digits.charAt(n % 10));
  }
}
