package jp.fubako.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AWorkbookIsReadAsATableTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @TempDir static Path folder;

  private static DocumentWorkers workers;

  @BeforeAll
  static void open() {
    workers = DocumentWorkers.open(Pools.settings(folder.resolve("workers")));
  }

  @AfterAll
  static void close() {
    workers.close();
  }

  @Test
  void rowsStandWhereTheyStood() throws IOException {
    var file = folder.resolve("transfer.xlsx");
    try (var workbook = new XSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      var sheet = workbook.createSheet("異動");
      var head = sheet.createRow(0);
      head.createCell(0).setCellValue("番号");
      head.createCell(1).setCellValue("氏名");
      var row = sheet.createRow(2);
      row.createCell(0).setCellValue("00011");
      row.createCell(1).setCellValue("佐藤 \"花\"\n子");
      row.createCell(2).setCellValue(3.50);
      workbook.write(out);
    }
    assertEquals(
        """
        "番号","氏名",""

        "00011","佐藤 ""花"" 子","3.5"
        """,
        Files.readString(read(file).toOptional().orElseThrow()));
  }

  @Test
  void nothingOutsideIsReached() throws IOException {
    assertRefused(
        FailureKind.DAMAGED,
        Map.of(
            SHEET,
            """
            <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>
            <worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&e;</v></c></row></sheetData></worksheet>
            """));
  }

  @Test
  void aMillionRowsAreTooMany() throws IOException {
    assertRefused(
        FailureKind.TOO_LARGE,
        Map.of(
            SHEET,
            "<worksheet><sheetData><row r=\"900000\"><c r=\"A900000\"><v>1</v></c></row></sheetData></worksheet>"));
  }

  @Test
  void aLetterIsNoTable() throws IOException {
    assertRefused(FailureKind.UNSUPPORTED, Map.of("word/document.xml", "<w/>"));
  }

  private static void assertRefused(FailureKind kind, Map<String, String> parts)
      throws IOException {
    var file = folder.resolve(kind + ".xlsx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    var failed = assertInstanceOf(Outcome.Failed.class, read(file));
    assertEquals(kind, failed.kind());
  }

  private static Outcome<Path> read(Path file) {
    return workers.table(file, file.resolveSibling(file.getFileName() + ".csv"));
  }
}
