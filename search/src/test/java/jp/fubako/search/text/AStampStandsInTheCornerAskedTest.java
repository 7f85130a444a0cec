package jp.fubako.search.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AStampStandsInTheCornerAskedTest {

  @TempDir static Path temporary;
  @TempDir Path folder;
  private static DocumentWorkers workers;

  private static final EnumSet<Corner> CORNERS = EnumSet.complementOf(EnumSet.of(Corner.EMPTIEST));

  @BeforeAll
  static void open() {
    Pools.needFont();
    workers = DocumentWorkers.open(Pools.settings(temporary));
  }

  @AfterAll
  static void close() {
    if (workers != null) {
      workers.close();
    }
  }

  private static ReceiptStamp stamp(Corner corner, StampShape shape) {
    return new ReceiptStamp("真室川町", "総務課", LocalDate.of(2026, 11, 22), "真総第1号", corner, shape);
  }

  private Path stamped(Path file, String type, ReceiptStamp stamp) {
    return Pools.done(workers.stamp(file, type, stamp, folder.resolve("stamped.pdf")));
  }

  private BufferedImage drawn(Path pdf) throws IOException {
    var target = folder.resolve("stamped.png");
    Pools.done(workers.renderPage(pdf, "application/pdf", 1, 72, target));
    return ImageIO.read(target.toFile());
  }

  private static boolean red(int rgb) {
    return (rgb >> 16 & 255) > (rgb >> 8 & 255) + 60;
  }

  /** The middle of all red points, in parts of the page: (0,0) is the upper left. */
  private static double[] middleOfRed(BufferedImage image) {
    double x = 0;
    double y = 0;
    long count = 0;
    for (int i = 0; i < image.getHeight(); i++) {
      for (int j = 0; j < image.getWidth(); j++) {
        if (red(image.getRGB(j, i))) {
          x += j;
          y += i;
          count++;
        }
      }
    }
    assertTrue(count > 100, "only " + count + " red points");
    return new double[] {x / count / image.getWidth(), y / count / image.getHeight()};
  }

  private void assertIn(Corner corner, BufferedImage image) {
    var middle = middleOfRed(image);
    var right = corner == Corner.TOP_RIGHT || corner == Corner.BOTTOM_RIGHT;
    var top = corner == Corner.TOP_RIGHT || corner == Corner.TOP_LEFT;
    assertTrue(right ? middle[0] > 0.66 : middle[0] < 0.34, corner + " x " + middle[0]);
    assertTrue(top ? middle[1] < 0.34 : middle[1] > 0.66, corner + " y " + middle[1]);
  }

  @Test
  void onUprightPages() throws IOException {
    var file = Samples.latinPdf(folder, 0, PDRectangle.A4, PDRectangle.A4);
    for (var corner : CORNERS) {
      for (var shape : StampShape.values()) {
        assertIn(corner, drawn(stamped(file, "application/pdf", stamp(corner, shape))));
      }
    }
  }

  @Test
  void onTurnedAndCroppedPages() throws IOException {
    var crop = new PDRectangle(150, 200, 300, 500);
    for (int rotation = 0; rotation < 360; rotation += 90) {
      var file = Samples.latinPdf(folder, rotation, PDRectangle.A4, crop);
      for (var corner : CORNERS) {
        assertIn(corner, drawn(stamped(file, "application/pdf", stamp(corner, StampShape.ROUND))));
      }
    }
  }

  @Test
  void andCanBeRead() throws IOException {
    var file = Samples.latinPdf(folder, 90, PDRectangle.A4, PDRectangle.A4);
    for (var shape : StampShape.values()) {
      var copy = stamped(file, "application/pdf", stamp(Corner.TOP_RIGHT, shape));
      try (var document = Loader.loadPDF(copy.toFile())) {
        var text = new PDFTextStripper().getText(document);
        for (var part : new String[] {"真室川町", "収受", "令和8年11月22日", "総務課", "真総第1号", "seen"}) {
          assertTrue(text.contains(part), text);
        }
      }
    }
  }

  @Test
  void onACardNoLargerThanTheStamp() throws IOException {
    var small = new PDRectangle(100, 80);
    var file = Samples.latinPdf(folder, 0, small, small);
    assertIn(
        Corner.TOP_LEFT,
        drawn(stamped(file, "application/pdf", stamp(Corner.TOP_LEFT, StampShape.RECTANGULAR))));
  }

  @Test
  void onAPictureAndALetter() throws IOException {
    assertIn(
        Corner.TOP_RIGHT,
        drawn(
            stamped(
                Samples.png(folder, 800, 1100),
                "image/png",
                stamp(Corner.TOP_RIGHT, StampShape.ROUND))));
    assertIn(
        Corner.BOTTOM_LEFT,
        drawn(
            stamped(
                Samples.text(folder, "照会", "windows-31j"),
                "text/plain",
                stamp(Corner.BOTTOM_LEFT, StampShape.ROUND))));
  }

  @Test
  void andTheOriginalStaysAsItWas() throws IOException {
    var file = HostileFiles.scriptPdf(folder);
    var before = Files.readAllBytes(file);
    var copy = stamped(file, "application/pdf", stamp(Corner.TOP_RIGHT, StampShape.ROUND));
    assertArrayEquals(before, Files.readAllBytes(file));
    var found = workers.inspect(copy, "stamped.pdf");
    assertTrue(found.readable(), found.detail());
    assertEquals(0, found.active().size());
  }

  @Test
  void aProtectedLetterThatOpensForEverybodyIsStamped() throws IOException {
    var file = HostileFiles.protectedPdf(folder, "");
    var before = workers.inspect(file, "locked.pdf");
    assertTrue(before.readable() && before.encrypted(), before.detail());
    var copy = stamped(file, "application/pdf", stamp(Corner.TOP_RIGHT, StampShape.ROUND));
    assertEquals(false, workers.inspect(copy, "stamped.pdf").encrypted());
    assertIn(Corner.TOP_RIGHT, drawn(copy));
  }

  @Test
  void aSignedLetterKeepsTheLooksOfItsSignatureButClaimsNone() throws IOException {
    var file = SignedSample.write(folder.resolve("signed.pdf"));
    assertTrue(workers.inspect(file, "signed.pdf").signed());
    var copy = stamped(file, "application/pdf", stamp(Corner.TOP_RIGHT, StampShape.ROUND));
    var found = workers.inspect(copy, "stamped.pdf");
    assertTrue(found.readable(), found.detail());
    assertEquals(false, found.signed());
    var image = drawn(copy);
    assertIn(Corner.TOP_RIGHT, image);
    // the blue picture of the signature at 100..200, 100..150 points from the lower left
    assertEquals(0xFF0000FF, image.getRGB(150, image.getHeight() - 125));
  }
}
