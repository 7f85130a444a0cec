package jp.fubako.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class APageIsDrawnTest {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

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

  private BufferedImage drawn(Path file, String type, int page, int dpi) throws IOException {
    var target = folder.resolve("page.png");
    assertEquals(target, Pools.done(workers.renderPage(file, type, page, dpi, target)));
    return ImageIO.read(target.toFile());
  }

  private static long dark(BufferedImage image) {
    long dark = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        dark += (image.getRGB(x, y) & 0xFF) < 100 ? 1 : 0;
      }
    }
    return dark;
  }

  private static String text(Path pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).strip();
    }
  }

  @Test
  void ofAPdfAtTheResolutionAsked() throws IOException {
    var file = Samples.latinPdf(folder, 0, PDRectangle.A4, PDRectangle.A4);
    var image = drawn(file, "application/pdf", 1, 144);
    assertEquals(1190, image.getWidth(), 1);
    assertEquals(1684, image.getHeight(), 1);
    assertTrue(dark(image) > 100);
  }

  @Test
  void ofAPdfAsTurnedAndCropped() throws IOException {
    var file = Samples.latinPdf(folder, 90, PDRectangle.A4, new PDRectangle(100, 100, 200, 400));
    var image = drawn(file, "application/pdf", 1, 72);
    assertEquals(400, image.getWidth());
    assertEquals(200, image.getHeight());
  }

  @Test
  void aPageThatIsNotThereIsSaidSo() throws IOException {
    var file = Samples.latinPdf(folder, 0, PDRectangle.A4, PDRectangle.A4);
    var target = folder.resolve("no.png");
    var outcome = workers.renderPage(file, "application/pdf", 2, 72, target);
    assertEquals(FailureKind.UNSUPPORTED, ((Outcome.Failed<Path>) outcome).kind());
    assertTrue(Files.notExists(target));
  }

  @Test
  void ofEachPageOfAFax() throws IOException {
    var file = Samples.tiff(folder);
    assertEquals(0xFF0000FF, drawn(file, "image/tiff", 1, 50).getRGB(5, 5));
    assertEquals(0xFF00FF00, drawn(file, "image/tiff", 2, 50).getRGB(5, 5));
  }

  @Test
  void ofAPictureNeverLargerThanItIs() throws IOException {
    var file = Samples.png(folder, 400, 300);
    assertEquals(400, drawn(file, "image/png", 1, 600).getWidth());
    assertTrue(drawn(file, "image/png", 1, 20).getWidth() < 300);
  }

  @Test
  void ofPlainTextWithJapaneseLetters() throws IOException {
    Pools.needFont();
    var file = Samples.text(folder, "起案用紙\n決裁欄　課長　町長", "windows-31j");
    assertTrue(dark(drawn(file, "text/plain", 1, 72)) > 50);
    var copy = folder.resolve("copy.pdf");
    Pools.done(workers.toPdf(file, "text/plain", copy));
    assertEquals("起案用紙\n決裁欄　課長　町長", text(copy));
  }

  @Test
  void longTextGoesOverManyPagesAndLosesNothing() throws IOException {
    Pools.needFont();
    var sentence = "道路の占用を許可する。ただし、工事は令和９年３月31日までに終えること。";
    var copy = folder.resolve("long.pdf");
    Pools.done(
        workers.toPdf(Samples.text(folder, sentence.repeat(300), "UTF-8"), "text/plain", copy));
    assertEquals(sentence.repeat(300), text(copy).replaceAll("\\s", ""));
    assertTrue(workers.inspect(copy, "long.pdf").pages() > 5);
  }

  @Test
  void aCharacterTheFontLacksBecomesAGeta() throws IOException {
    Pools.needFont();
    var copy = folder.resolve("geta.pdf");
    Pools.done(workers.toPdf(Samples.text(folder, "印\uD83D\uDE00字", "UTF-8"), "text/plain", copy));
    assertEquals("印〓字", text(copy));
  }

  @Test
  void aScanIsReadByTesseract() throws IOException {
    Pools.needFont();
    Assumptions.assumeTrue(
        Files.exists(Path.of("/usr/share/tesseract-ocr/5/tessdata/jpn.traineddata")),
        "tesseract-ocr-jpn is not installed");
    var text = Samples.text(folder, "道路占用許可申請書\n真室川町長　様\n令和8年11月22日", "UTF-8");
    var picture = folder.resolve("scan.png");
    Pools.done(workers.renderPage(text, "text/plain", 1, 200, picture));
    var found = Pools.done(workers.recognise(picture, "image/png", 1));
    assertEquals(1, found.number());
    assertTrue(found.text().contains("道路占用許可申請書"), found.text());
    assertTrue(found.text().contains("真室川町長"), found.text());
  }

  @Test
  void withoutTesseractAScanIsNotRead() throws IOException {
    try (var others = DocumentWorkers.open(Pools.settings(temporary).withPrograms(null, null))) {
      var found = others.recognise(Samples.png(folder, 100, 100), "image/png", 1);
      assertEquals(FailureKind.UNSUPPORTED, ((Outcome.Failed<PageText>) found).kind());
    }
  }

  @Test
  void ofAnOldPdfWithoutItsFont() throws IOException {
    var file = Samples.oldPdf(folder, "決裁　山形県真室川町");
    assertTrue(dark(drawn(file, "application/pdf", 1, 72)) > 300);
  }

  @Test
  void ofAPictureAsPdf() throws IOException {
    var copy = folder.resolve("picture.pdf");
    Pools.done(workers.toPdf(Samples.tiff(folder), "image/tiff", copy));
    assertEquals(2, workers.inspect(copy, "picture.pdf").pages());
  }

  @Test
  void ofAWordFileByLibreOffice() throws IOException {
    var settings = Pools.settings(temporary);
    Assumptions.assumeTrue(settings.soffice() != null, "LibreOffice is not installed");
    var file = Samples.docx(folder, "道路占用許可申請");
    var copy = folder.resolve("word.pdf");
    Pools.done(workers.toPdf(file, WORD, copy));
    assertEquals("道路占用許可申請", text(copy));
    assertTrue(dark(drawn(file, WORD, 1, 72)) > 50);
  }

  @Test
  void ofAWordFileWithoutLibreOfficeAsPlainText() throws IOException {
    Pools.needFont();
    var file = Samples.docx(folder, Samples.LETTER);
    var copy = folder.resolve("plain.pdf");
    var plain = Pools.settings(temporary).withPrograms(null, null);
    try (var others = DocumentWorkers.open(plain)) {
      Pools.done(others.toPdf(file, WORD, copy));
    }
    assertEquals(Samples.LETTER, text(copy));
  }
}
