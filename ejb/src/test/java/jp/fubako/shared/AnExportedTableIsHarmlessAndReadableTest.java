package jp.fubako.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnExportedTableIsHarmlessAndReadableTest {

  @TempDir private Path folder;

  private static final TableData TABLE =
      new TableData(
          "収受簿 令和8年度/総務課",
          List.of("番号", "件名", "収受日", "登録", "枚数"),
          List.of(
              Arrays.asList(
                  "真総第1号",
                  "=HYPERLINK(\"http://example.com\")",
                  LocalDate.of(2026, 11, 22),
                  Instant.parse("2026-11-22T00:30:00Z"),
                  3),
              Arrays.asList("真総第2号", "改行\nと\"引用\"", null, null, -1)));

  @Test
  void csvIsReadByExcelAndNeverBecomesAFormula() {
    var text = new String(TableExport.csv(TABLE, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertEquals(
        "\uFEFF番号,件名,収受日,登録,枚数\r\n"
            + "真総第1号,\"'=HYPERLINK(\"\"http://example.com\"\")\",2026-11-22,2026-11-22T09:30,3\r\n"
            + "真総第2号,\"改行\nと\"\"引用\"\"\",,,-1\r\n",
        text);
  }

  @Test
  void otherCharsetsHaveNoByteOrderMark() {
    var windows = Charset.forName("windows-31j");
    assertTrue(new String(TableExport.csv(TABLE, windows), windows).startsWith("番号,"));
  }

  @Test
  void theWorkbookHoldsTextsDatesAndNumbers() throws IOException {
    var sheet = entry(TableExport.xlsx(TABLE), "xl/worksheets/sheet1.xml");
    var strings = entry(TableExport.xlsx(TABLE), "xl/sharedStrings.xml");
    var book = entry(TableExport.xlsx(TABLE), "xl/workbook.xml");
    assertTrue(strings.contains(">" + references("真総第1号") + "<"), strings);
    assertTrue(strings.contains("=HYPERLINK"), strings);
    assertTrue(!sheet.contains("<f>"), sheet);
    assertTrue(sheet.contains("<v>46348"), sheet);
    assertTrue(book.contains(references("収受簿 令和8年度 総務課")), book);
  }

  private String entry(byte[] workbook, String name) throws IOException {
    var file = Files.write(folder.resolve("table.xlsx"), workbook);
    try (var zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The library writes every letter outside ASCII as a character reference. */
  private static String references(String text) {
    return text.codePoints()
        .mapToObj(c -> c < 128 ? Character.toString(c) : "&#x" + Integer.toHexString(c) + ";")
        .collect(Collectors.joining());
  }
}
