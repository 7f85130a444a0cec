package jp.fubako.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AFileNameIsOnlyATextTest {

  @Test
  void foldersAreDropped() {
    assertEquals("passwd", FileName.clean("../../etc/passwd"));
    assertEquals("照会.pdf", FileName.clean("C:\\文書\\照会.pdf"));
  }

  @Test
  void namesFromAMacAreComposed() {
    assertEquals("が.pdf", FileName.clean("か\u3099.pdf"));
  }

  @Test
  void whatTurnsTheReadingDirectionOrEndsALineIsDropped() {
    assertEquals("請求書fdp.exe", FileName.clean("請求書\u202efdp.exe"));
    assertEquals("ab.pdf", FileName.clean("a\r\nb\u0000.pdf"));
  }

  @Test
  void nothingLeftIsSaidSo() {
    assertEquals("名称なし", FileName.clean(".."));
    assertEquals("名称なし", FileName.clean(null));
  }

  @Test
  void aLongNameKeepsItsEndingAndItsWholeCharacters() {
    var name = FileName.clean("𠮷".repeat(300) + ".docx");
    assertTrue(name.endsWith("….docx"));
    assertEquals(200, name.codePointCount(0, name.length()));
  }
}
