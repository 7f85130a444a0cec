package jp.fubako.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
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
  void nothingElseIsRead() {
    var utf16 = TEXT.getBytes(StandardCharsets.UTF_16LE);
    assertEquals(Optional.empty(), UploadedTable.csv(utf16));
    assertEquals(Optional.empty(), UploadedTable.csv(new byte[] {(byte) 0xA0, (byte) 0xFF}));
    assertEquals(Optional.empty(), UploadedTable.csv(new byte[] {'P', 'K', 3, 4, 'a', 'b'}));
    assertEquals(Optional.empty(), UploadedTable.csv(new byte[UploadedTable.MOST_BYTES + 1]));
  }
}
