package jp.fubako.web.numbering;

import java.util.Arrays;
import java.util.List;
import jp.fubako.numbering.NumberBook;
import jp.fubako.numbering.NumberRow;
import jp.fubako.shared.TableData;
import jp.fubako.web.shared.Texts;

/** Number books as tables for Excel and CSV. */
public final class BookTables {

  private BookTables() {}

  /** A whole book. */
  public static TableData of(NumberBook book) {
    var series = book.series();
    var title =
        Texts.of(
            "numbering.book.sheet",
            Texts.of("numbering.state." + series.kind()),
            series.symbol(),
            Integer.toString(series.year()));
    return table(title, book.numbers());
  }

  /** 欠番一覧 of a year. */
  public static TableData gaps(int year, List<NumberRow> rows) {
    return table(Texts.of("numbering.year.sheet", Integer.toString(year)), rows);
  }

  private static TableData table(String title, List<NumberRow> rows) {
    var headings =
        Arrays.stream(Texts.of("numbering.book.columns").split("\\|")).map(String::strip).toList();
    return new TableData(title, headings, rows.stream().map(BookTables::cells).toList());
  }

  private static List<Object> cells(NumberRow row) {
    return Arrays.asList(
        row.text(),
        Texts.of("numbering.state." + row.kind()),
        row.takenOn(),
        Texts.of("numbering.state." + row.state()),
        row.subject(),
        row.voidReason(),
        row.reservedBy(),
        row.settledBy(),
        row.settledOn());
  }
}
