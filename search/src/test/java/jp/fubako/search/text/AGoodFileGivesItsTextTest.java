package jp.fubako.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AGoodFileGivesItsTextTest {

  @TempDir static Path temporary;
  @TempDir Path folder;
  private static DocumentWorkers workers;

  @BeforeAll
  static void open() {
    workers = DocumentWorkers.open(Pools.settings(temporary));
  }

  @AfterAll
  static void close() {
    workers.close();
  }

  private static Inspection readable(Path file) {
    var found = workers.inspect(file, file.getFileName().toString());
    assertNull(found.failure(), found.detail());
    return found;
  }

  @Test
  void wordKeepsItsParagraphs() throws IOException {
    var found = readable(Samples.docx(folder, Samples.LETTER, "以上"));
    assertEquals(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        found.mediaType());
    assertEquals(Samples.LETTER + "\n以上", found.text().get(0).text());
    assertEquals(Set.of(), found.active());
  }

  @Test
  void excelGivesItsCellsWithoutTheirReadings() throws IOException {
    var found = readable(Samples.xlsx(folder));
    var text = found.fullText();
    assertTrue(text.contains("東京"), text);
    assertTrue(text.contains("除雪業務委託"), text);
    assertTrue(text.contains("1234567"), text);
    assertFalse(text.contains("トウキョウ"), text);
  }

  @Test
  void olderAndOtherOfficeFilesToo() throws IOException {
    assertEquals("見積\n\t除雪業務委託", readable(Samples.xls(folder)).text().get(0).text());
    assertTrue(readable(Samples.pptx(folder)).fullText().contains("防災訓練の説明"));
    var rtf = "{\\rtf1\\ansi\\ansicpg932{\\fonttbl{\\f0\\fcharset128 MS Mincho;}}\\f0 ";
    var codes = new StringBuilder();
    for (byte b : "照会について".getBytes("windows-31j")) {
      codes.append("\\'%02x".formatted(b & 255));
    }
    var found = readable(Samples.file(folder, "letter.rtf", rtf + codes + "\\par}"));
    assertEquals("application/rtf", found.mediaType());
    assertEquals("照会について", found.fullText().strip());
  }

  @Test
  void macrosAndFetchedTemplatesAreNoticed() throws IOException {
    var entries = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipFile(Samples.docx(folder, Samples.LETTER).toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    entries.put("word/vbaProject.bin", new byte[] {1});
    var relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"t\" TargetMode=\"External\" Target=\"http://192.0.2.1/x.dotm\" Type="
            + "\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\"/>"
            + "</Relationships>";
    entries.put("word/_rels/settings.xml.rels", relations.getBytes(StandardCharsets.UTF_8));
    var file = folder.resolve("macro.docm");
    Files.write(file, Samples.zip(entries));
    var found = workers.inspect(file, "macro.docm");
    assertEquals("application/vnd.ms-word.document.macroenabled.12", found.mediaType());
    assertTrue(found.macros());
    assertEquals(Set.of(ActiveContent.MACROS, ActiveContent.REMOTE_CONTENT), found.active());
  }

  @Test
  void anOldPdfWithoutItsFontIsReadToo() throws IOException {
    var found = readable(Samples.oldPdf(folder, "決裁　山形県真室川町　髙橋①"));
    assertEquals("決裁　山形県真室川町　髙橋①", found.text().get(0).text());
  }

  @Test
  void pdfGivesItsTextPageByPage() throws IOException {
    Pools.needFont();
    var font = Pools.settings(temporary).font();
    var found = readable(Samples.pdf(folder, font, Samples.LETTER, "二枚目", ""));
    assertEquals("application/pdf", found.mediaType());
    assertEquals(3, found.pages());
    assertEquals(new PageText(1, Samples.LETTER), found.text().get(0));
    assertEquals(new PageText(2, "二枚目"), found.text().get(1));
    assertEquals(new PageText(3, ""), found.text().get(2));
    assertEquals(
        "二枚目", found.fullText().substring(found.pageStarts()[1], found.pageStarts()[2] - 1));
    assertFalse(found.encrypted());
    assertFalse(found.signed());
  }

  @Test
  void plainTextIsReadInEveryEncodingOfJapaneseOffices() throws IOException {
    for (var charset :
        new String[] {
          "windows-31j", "x-windows-iso2022jp", "x-eucJP-Open", "UTF-8", "UTF-16", "UTF-16LE"
        }) {
      var text = "令和８年度　予算について\n除雪費①㈱テスト";
      if (charset.equals("x-eucJP-Open")) {
        text = "令和８年度　予算について\n除雪費テスト";
      }
      var found = readable(Samples.text(folder, text, charset));
      assertEquals(text, found.text().get(0).text(), charset);
      assertEquals("text/plain", found.mediaType(), charset);
    }
  }

  @Test
  void aShortShiftJisTextIsNotTakenForAnythingElse() throws IOException {
    for (var word : new String[] {"決裁", "起案用紙", "収受", "髙橋", "ｶﾞﾊﾞﾅﾝｽ", "表示", "予算"}) {
      var found = readable(Samples.text(folder, word, "windows-31j"));
      assertEquals(word, found.text().get(0).text());
    }
  }

  @Test
  void aWebPageGivesItsTextInItsCharset() throws IOException {
    var page =
        "<html><head><meta charset=\"Shift_JIS\"><title>公告</title></head>"
            + "<body><p>入札公告①</p><script>alert(1)</script></body></html>";
    var file = folder.resolve("notice.html");
    Files.write(file, page.getBytes("windows-31j"));
    var found = readable(file);
    assertEquals("text/html", found.mediaType());
    assertTrue(found.fullText().contains("入札公告①"), found.fullText());
    assertFalse(found.fullText().contains("alert"), found.fullText());
    assertEquals(Set.of(ActiveContent.SCRIPT), found.active());
  }

  @Test
  void picturesTellTheirPages() throws IOException {
    assertEquals(1, readable(Samples.png(folder, 300, 200)).pages());
    assertEquals(2, readable(Samples.tiff(folder)).pages());
  }

  @Test
  void anArchiveGivesTheTextOfWhatIsInIt() throws IOException {
    var letter = Files.readAllBytes(Samples.docx(folder, Samples.LETTER));
    var note = "位置図あり".getBytes("windows-31j");
    var file = folder.resolve("all.zip");
    Files.write(file, Samples.zip(Map.of("申請書.docx", letter, "note.txt", note)));
    var text = readable(file).fullText();
    assertTrue(text.contains("申請書.docx"), text);
    assertTrue(text.contains(Samples.LETTER), text);
    assertTrue(text.contains("位置図あり"), text);
  }

  @Test
  void moreTextThanTheLimitIsCutAndSaidSo() throws IOException {
    var found = readable(Samples.text(folder, "あ".repeat(5_100_000), "UTF-8"));
    assertTrue(found.truncated());
    assertEquals(5_000_000, found.text().get(0).text().length());
  }
}
