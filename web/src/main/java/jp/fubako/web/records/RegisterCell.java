package jp.fubako.web.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.Wareki;
import jp.fubako.web.shared.Texts;

/**
 * A cell of a register in words, with its heading: on a phone a row is a card.
 *
 * @param subject names the row (件名)
 */
public record RegisterCell(String heading, String words, boolean subject) {

  private static final int SHORT = 9;

  /** The cells of one row. */
  static List<RegisterCell> line(List<String> headings, List<Object> row) {
    return IntStream.range(0, headings.size())
        .mapToObj(i -> of(headings.get(i), row.get(i)))
        .toList();
  }

  private static RegisterCell of(String heading, Object value) {
    return new RegisterCell(
        heading, words(value), heading.equals(Texts.of("records.columns.subject")));
  }

  /** Style class: short values stay on one line. */
  public String look() {
    return words.length() < SHORT ? "nowrap" : "";
  }

  private static String words(Object value) {
    return switch (value) {
      case null -> "";
      case LocalDate day -> Wareki.formatShort(day);
      case Instant at -> Wareki.formatShort(OfficeClock.dateOf(at));
      default -> value.toString();
    };
  }
}
