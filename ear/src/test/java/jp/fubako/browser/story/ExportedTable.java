package jp.fubako.browser.story;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A register as it was downloaded, read by other people's libraries. Days as yyyy-MM-dd. */
record ExportedTable(List<String> headings, List<List<String>> rows) {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  static ExportedTable excel(Path file) throws IOException {
    try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
      var sheet = book.getSheetAt(0);
      int width = sheet.getRow(0).getLastCellNum();
      var lines = new ArrayList<List<String>>();
      for (int line = 0; line <= sheet.getLastRowNum(); line++) {
        lines.add(cells(sheet.getRow(line), width));
      }
      return of(lines);
    }
  }

  private static List<String> cells(Row row, int width) {
    return IntStream.range(0, width).mapToObj(row::getCell).map(ExportedTable::text).toList();
  }

  private static String text(Cell cell) {
    if (cell == null) {
      return "";
    }
    if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
      return cell.getLocalDateTimeCellValue().toLocalDate().toString();
    }
    return new DataFormatter().formatCellValue(cell);
  }

  /** In UTF-8 with a byte order mark, without which Excel shows other letters. */
  static ExportedTable csv(Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    assertArrayEquals(BYTE_ORDER_MARK, Arrays.copyOf(bytes, BYTE_ORDER_MARK.length));
    var text =
        new String(
            bytes,
            BYTE_ORDER_MARK.length,
            bytes.length - BYTE_ORDER_MARK.length,
            StandardCharsets.UTF_8);
    try (var parser = CSVParser.parse(text, CSVFormat.EXCEL)) {
      return of(parser.stream().map(row -> row.toList()).toList());
    }
  }

  private static ExportedTable of(List<List<String>> lines) {
    return new ExportedTable(lines.getFirst(), lines.subList(1, lines.size()));
  }

  /** The row with this title, by headings. */
  Map<String, String> row(String title) {
    var column = headings.indexOf("件名");
    for (var row : rows) {
      if (row.get(column).equals(title)) {
        var cells = new LinkedHashMap<String, String>();
        headings.forEach(heading -> cells.put(heading, row.get(cells.size())));
        return cells;
      }
    }
    throw new NoSuchElementException(title + " in " + rows);
  }
}
