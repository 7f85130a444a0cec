package jp.fubako.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as an Excel workbook or as CSV. */
public final class TableExport {

  private static final Pattern NOT_IN_SHEET_NAMES = Pattern.compile("[\\[\\]:*?/\\\\]");
  private static final int LONGEST_SHEET_NAME = 31;
  private static final int WIDEST = 60;
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private TableExport() {}

  /** An .xlsx workbook with one sheet, heading frozen, text cells as text. */
  public static byte[] xlsx(TableData table) {
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "Fubako", "1.0")) {
      var sheet = book.newWorksheet(sheetName(table.title()));
      var widths = new int[table.headings().size()];
      for (int column = 0; column < widths.length; column++) {
        sheet.value(0, column, table.headings().get(column));
        sheet.style(0, column).bold().fillColor("E6EEF7").set();
        widths[column] = width(table.headings().get(column));
      }
      for (int row = 0; row < table.rows().size(); row++) {
        var cells = table.rows().get(row);
        for (int column = 0; column < cells.size(); column++) {
          write(sheet, row + 1, column, cells.get(column));
          widths[column] = Math.max(widths[column], width(cells.get(column)));
        }
      }
      for (int column = 0; column < widths.length; column++) {
        sheet.width(column, Math.min(widths[column] + 2, WIDEST));
      }
      sheet.freezePane(0, 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void write(Worksheet sheet, int row, int column, Object cell) {
    switch (cell) {
      case null -> {}
      case LocalDate day -> {
        sheet.value(row, column, day);
        sheet.style(row, column).format("yyyy/mm/dd").set();
      }
      case Instant at -> {
        sheet.value(row, column, LocalDateTime.ofInstant(at, OfficeClock.ZONE));
        sheet.style(row, column).format("yyyy/mm/dd hh:mm").set();
      }
      case Number number -> sheet.value(row, column, number);
      default -> sheet.value(row, column, cell.toString());
    }
  }

  /**
   * CSV with CRLF. UTF-8 begins with a byte order mark, which Excel needs. A text that a
   * spreadsheet would take for a formula gets an apostrophe in front.
   */
  public static byte[] csv(TableData table, Charset charset) {
    var out = new StringWriter();
    try (var printer = new CSVPrinter(out, CSVFormat.EXCEL)) {
      printer.printRecord(table.headings());
      for (var row : table.rows()) {
        printer.printRecord(row.stream().map(TableExport::text).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var text = charset.equals(StandardCharsets.UTF_8) ? "\uFEFF" + out : out.toString();
    return text.getBytes(charset);
  }

  private static String text(Object cell) {
    return switch (cell) {
      case null -> "";
      case LocalDate day -> day.toString();
      case Instant at -> LocalDateTime.ofInstant(at, OfficeClock.ZONE).withNano(0).toString();
      case Number number -> number.toString();
      default -> harmless(cell.toString());
    };
  }

  private static String harmless(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String sheetName(String title) {
    var name = NOT_IN_SHEET_NAMES.matcher(title).replaceAll(" ").strip();
    return name.isEmpty()
        ? "Sheet1"
        : name.substring(0, Math.min(name.length(), LONGEST_SHEET_NAME));
  }

  /** Full-width characters count twice. */
  private static int width(Object cell) {
    return cell == null ? 0 : text(cell).codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
  }
}
