package jp.fubako.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ATableIsReadInEveryFormThatOfficesSendTest {

  private static final String TEXT = "職員番号,氏名\r\n95013,髙橋 正人\r\n";

  @Test
  void asUtf8WithAndWithoutAByteOrderMark() {
    assertEquals(Optional.of(TEXT), UploadedTable.csv(TEXT.getBytes(StandardCharsets.UTF_8)));
    var marked = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8);
    assertEquals(Optional.of("\uFEFF" + TEXT), UploadedTable.csv(marked));
  }

  @Test
  void asWindows31jWithItsOwnCharacters() {
    var windows = TEXT.getBytes(Charset.forName("windows-31j"));
    assertEquals(Optional.of(TEXT), UploadedTable.csv(windows));
  }

  @Test
  void asAWorkbookWithItsRowsWhereTheyStand() {
    var rows =
        List.of(List.<Object>of("00011", "佐藤 \"花\"\n子", 12), List.<Object>of("20010", "", 3.5));
    var workbook = TableExport.xlsx(new TableData("異動", List.of("番号", "氏名", "数"), rows));
    assertEquals(
        Optional.of(
            """
            "番号","氏名","数"
            "00011","佐藤 ""花"" 子","12"
            "20010","","3.5"
            """),
        UploadedTable.csv(workbook));
  }

  @Test
  void nothingElseIsRead() throws IOException {
    var utf16 = TEXT.getBytes(StandardCharsets.UTF_16LE);
    assertEquals(Optional.empty(), UploadedTable.csv(utf16));
    assertEquals(Optional.empty(), UploadedTable.csv(new byte[] {(byte) 0xA0, (byte) 0xFF}));
    assertEquals(Optional.empty(), UploadedTable.csv(zip("word/document.xml", "<w/>")));
    assertEquals(Optional.empty(), UploadedTable.csv(new byte[UploadedTable.MOST_BYTES + 1]));
  }

  @Test
  void aWorkbookReachesForNothingOutside() throws IOException {
    var hostile =
        """
        <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>
        <worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&e;</v></c></row></sheetData></worksheet>
        """;
    var read = UploadedTable.csv(zip("xl/worksheets/sheet1.xml", hostile));
    assertTrue(read.isEmpty() || !read.get().contains("root"), read.toString());
  }

  @Test
  void aSheetThatClaimsAMillionRowsIsRefused() throws IOException {
    var huge =
        "<worksheet><sheetData><row r=\"900000\"><c r=\"A900000\"><v>1</v></c></row></sheetData></worksheet>";
    assertEquals(Optional.empty(), UploadedTable.csv(zip("xl/worksheets/sheet1.xml", huge)));
  }

  private static byte[] zip(String name, String text) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return out.toByteArray();
  }
}
