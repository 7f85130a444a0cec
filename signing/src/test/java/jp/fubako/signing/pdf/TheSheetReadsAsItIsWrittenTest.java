package jp.fubako.signing.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.fubako.signing.Tool;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheSheetReadsAsItIsWrittenTest {
  private final ApprovalSheetWriter writer = new ApprovalSheetWriter();

  /** Every character that has a double among the radicals, as one text. */
  private static final String IDEOGRAPHS =
      IntStream.rangeClosed(0x2F00, 0x2FD5)
          .mapToObj(c -> Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC))
          .collect(Collectors.joining());

  @Test
  void popplerReadsIdeographsAndNeverRadicals(@TempDir Path directory) throws IOException {
    var sheet = Examples.sheet("町長用印の見直し", IDEOGRAPHS + "町長用民氏", Examples.attachments(2));
    Files.write(directory.resolve("sheet.pdf"), writer.write(sheet));
    var answer = Tool.run(directory, "pdftotext", "-raw", "sheet.pdf", "out.txt");
    assertEquals(0, answer.exit(), answer.text());
    noRadicals(Files.readString(directory.resolve("out.txt"), StandardCharsets.UTF_8));
  }

  @Test
  void pdfboxReadsIdeographsAndNeverRadicals() throws IOException {
    var sheet = Examples.sheet("町長用印の見直し", IDEOGRAPHS + "町長用民氏", Examples.attachments(2));
    noRadicals(text(writer.write(sheet)));
  }

  private static void noRadicals(String text) {
    var radicals =
        text.codePoints().filter(c -> c >= 0x2E80 && c <= 0x2FDF).mapToObj(Character::toString);
    assertEquals("", radicals.collect(Collectors.joining()));
    var plain = text.replaceAll("\\s", "");
    assertTrue(plain.contains(IDEOGRAPHS.substring(0, 20)), plain);
    assertTrue(plain.contains("町長用民氏"), plain);
  }

  @Test
  void everyPrintedFieldIsInTheText() throws IOException {
    var plain = text(writer.write(Examples.sheet())).replaceAll("[\\s　]", "");
    for (var each :
        new String[] {
          "真総第123号",
          "令和8年11月9日",
          "佐藤一郎",
          "町長決裁",
          "事務決裁規程第4条第1号",
          "防災訓練",
          "5年",
          "関係機関の長",
          "金128,000円",
          "各地区自主防災会ほか",
          "以上",
          "関係機関名簿.xlsx",
          "1/2"
        }) {
      assertTrue(plain.contains(each), each + " in " + plain);
    }
  }

  @Test
  void theSameSheetGivesTheSameBytes() {
    assertArrayEquals(writer.write(Examples.sheet()), writer.write(Examples.sheet()));
  }

  @Test
  void aSheetStaysSmall() {
    int size = writer.write(Examples.sheet()).length;
    assertTrue(size < 120_000, "bytes: " + size);
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document);
    }
  }
}
