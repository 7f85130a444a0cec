package jp.fubako.signing.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.fubako.signing.VeraPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ThePaperCoverLeadsToItsCaseTest {

  private static final URI CASE =
      URI.create(
          "https://fubako.town.example.jp/approval/decide.xhtml?id=3f2504e0-4f89-41d3-9a0c-0305e82c3301");

  @Test
  void itsCodeIsTheAddressOfTheCase() throws Exception {
    assertEquals(CASE.toString(), scanned(write("除雪計画（案）について（伺い）", 5), 150));
  }

  @Test
  void aQuarterOfTheCodeMayBeSoiled() throws Exception {
    var page = picture(write("除雪計画（案）について（伺い）", 5), 150);
    var ink = page.createGraphics();
    // a coffee stain in the middle of the code, which lies in the upper right corner
    ink.fillOval(980, 200, 45, 45);
    ink.dispose();
    assertEquals(CASE.toString(), scanned(page));
  }

  @Test
  void everythingThatTravelsWithThePaperIsToldOnOnePage() throws IOException {
    try (var document = Loader.loadPDF(write("除雪計画（案）について（伺い）", 5))) {
      assertEquals(1, document.getNumberOfPages());
      var text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
      for (var part :
          List.of("紙資料回付票", "除雪計画", "A1判12枚", "大型図面", "建設課書庫", "令和8年11月9日", "課長5", "佐藤一郎")) {
        assertTrue(text.contains(part), () -> part + " in " + text);
      }
    }
  }

  @Test
  void ofASecretCaseTheSubjectIsNotReadInPassing() throws IOException {
    try (var document = Loader.loadPDF(write("", 3))) {
      var text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("秘") && text.contains("記載しません"), text);
      assertFalse(text.contains("除雪計画"), text);
    }
  }

  @Test
  void aLongRouteStaysOnThePage() throws IOException {
    try (var document = Loader.loadPDF(write("長い経路", 40))) {
      assertEquals(1, document.getNumberOfPages());
    }
  }

  @Test
  void itIsArchivalAndWithoutChance() throws Exception {
    var pdf = write("除雪計画（案）について（伺い）", 5);
    assertArrayEquals(pdf, write("除雪計画（案）について（伺い）", 5));
    assertEquals(List.of(), VeraPdf.faults(pdf, "2b"));
  }

  private static byte[] write(String subject, int stops) {
    return new PaperCoverWriter()
        .write(
            new PaperCover(
                "真室川町",
                subject,
                new ApprovalSheet.Drafter("建設課　土木係", "主事", "佐藤 一郎", "214"),
                LocalDate.of(2026, 11, 9),
                "除雪路線図　A1判12枚（袋とじ）",
                "大型図面等で読取りに適さないため",
                "建設課書庫 B-3",
                IntStream.rangeClosed(1, stops)
                    .mapToObj(i -> new PaperCover.Stop("課長" + i, "氏名 " + i))
                    .toList(),
                CASE));
  }

  private static String scanned(byte[] pdf, int dpi) throws Exception {
    return scanned(picture(pdf, dpi));
  }

  private static BufferedImage picture(byte[] pdf, int dpi) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(0, dpi);
    }
  }

  private static String scanned(BufferedImage page) throws Exception {
    int width = page.getWidth();
    int height = page.getHeight();
    var pixels = page.getRGB(0, 0, width, height, null, 0, width);
    var bitmap =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
    return new QRCodeReader().decode(bitmap).getText();
  }
}
