package jp.fubako.search.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AStampStandsWhereNothingIsPrintedTest {

  private static final int DPI = 127;
  private static final double MILLIMETRE = DPI / 25.4;

  @TempDir static Path temporary;
  @TempDir Path folder;
  private static DocumentWorkers workers;

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

  /** The box of the stamp in millimetres from the upper left, and the dark dots under it. */
  private record Seen(double left, double top, double right, double bottom, int covered) {
    double height() {
      return bottom - top;
    }
  }

  private static ReceiptStamp stamp(StampShape shape) {
    return new ReceiptStamp(
        "真室川町", "総務課", LocalDate.of(2026, 11, 22), "真総第1号", Corner.EMPTIEST, shape);
  }

  private Seen stamped(String name, LetterSample letter) throws IOException {
    return stamped(name, letter, StampShape.ROUND);
  }

  private Seen stamped(String name, LetterSample letter, StampShape shape) throws IOException {
    try (letter) {
      var file = letter.save(folder);
      var copy = folder.resolve("stamped.pdf");
      Pools.done(workers.stamp(file, "application/pdf", stamp(shape), copy));
      return compare(drawn(file, "before"), drawn(copy, name));
    }
  }

  /** With {@code -Dfubako.pictures=<folder>} what was drawn is kept for people to look at. */
  private BufferedImage drawn(Path pdf, String name) throws IOException {
    var kept = System.getProperty("fubako.pictures");
    var target = (kept == null ? folder : Path.of(kept)).resolve(name + ".png");
    Files.createDirectories(target.getParent());
    Pools.done(workers.renderPage(pdf, "application/pdf", 1, DPI, target));
    return ImageIO.read(target.toFile());
  }

  private static Seen compare(BufferedImage before, BufferedImage after) {
    int left = after.getWidth();
    int right = -1;
    int top = after.getHeight();
    int bottom = -1;
    for (int y = 0; y < after.getHeight(); y++) {
      for (int x = 0; x < after.getWidth(); x++) {
        if (before.getRGB(x, y) != after.getRGB(x, y)) {
          left = Math.min(left, x);
          right = Math.max(right, x);
          top = Math.min(top, y);
          bottom = Math.max(bottom, y);
        }
      }
    }
    assertTrue(right > left, "no stamp");
    int covered = 0;
    for (int y = top; y <= bottom; y++) {
      for (int x = left; x <= right; x++) {
        covered += (before.getRGB(x, y) >> 8 & 255) < 128 ? 1 : 0;
      }
    }
    return new Seen(
        left / MILLIMETRE, top / MILLIMETRE, right / MILLIMETRE, bottom / MILLIMETRE, covered);
  }

  @Test
  void aPageThatIsFreeIsStampedAtTheTopRight() throws IOException {
    var seen = stamped("free", LetterSample.a4().filled(25, 60, 185, 280));
    assertEquals(0, seen.covered());
    assertEquals(202, seen.right(), 1);
    assertEquals(8, seen.top(), 1);
    assertTrue(seen.height() > 38, seen.toString());
  }

  @Test
  void numberAndDateAtTheTopRightStayReadable() throws IOException {
    for (var shape : StampShape.values()) {
      var seen = stamped("official-" + shape, LetterSample.a4().official(), shape);
      assertEquals(0, seen.covered(), seen.toString());
      assertTrue(seen.bottom() < 100 && seen.left() > 60, "at the top still: " + seen);
    }
  }

  @Test
  void onALandscapePage() throws IOException {
    var letter = new LetterSample(297, 210, 0, 0);
    letter.right("高第１２３４号", 15).right("令和８年１１月２０日", 22).filled(20, 60, 277, 200);
    var seen = stamped("landscape", letter);
    assertEquals(0, seen.covered(), seen.toString());
    assertTrue(seen.bottom() < 60, seen.toString());
  }

  @Test
  void onAPageThatIsTurned() throws IOException {
    for (int rotation = 90; rotation < 360; rotation += 90) {
      var seen = stamped("turned-" + rotation, new LetterSample(210, 297, rotation, 0).official());
      assertEquals(0, seen.covered(), rotation + ": " + seen);
      assertTrue(seen.bottom() < 100 && seen.left() > 60, rotation + ": " + seen);
    }
  }

  @Test
  void withinWhatIsSeenOfACroppedPage() throws IOException {
    var upright = stamped("cropped", new LetterSample(210, 297, 0, 20).official());
    assertEquals(0, upright.covered(), upright.toString());
    assertTrue(upright.bottom() < 100 && upright.left() > 60, upright.toString());
    var turned = stamped("cropped-turned", new LetterSample(210, 297, 270, 13).official());
    assertEquals(0, turned.covered(), turned.toString());
    assertEquals(upright.left(), turned.left(), 1);
    assertEquals(upright.top(), turned.top(), 1);
  }

  @Test
  void besideWhatAScanShows() throws IOException {
    var grey = new Color(228, 226, 220);
    var letter = LetterSample.a4().scan(grey, Color.DARK_GRAY, 140, 20, 45, 12, 25, 60, 160, 200);
    var seen = stamped("scan", letter);
    assertEquals(0, seen.covered(), seen.toString());
    assertTrue(seen.bottom() < 60 && seen.right() < 140, seen.toString());
  }

  @Test
  void aPageThatIsFullEverywhereIsStampedInSmallAtTheTopRight() throws IOException {
    var seen = stamped("photograph", LetterSample.a4().scan(Color.BLUE, Color.BLUE));
    assertEquals(204, seen.right(), 1.5);
    assertEquals(6, seen.top(), 1.5);
    assertEquals(0.7 * 40.5, seen.height(), 1.5);
  }

  @Test
  void aPageThatIsFullIsStampedWhereItHasTheLeastInk() throws IOException {
    var letter = LetterSample.a4().filled(4, 4, 206, 235).filled(4, 238, 148, 293);
    for (int top = 238; top < 290; top += 12) {
      letter.text("控", 155, top).text("控", 175, top).text("控", 195, top);
    }
    var seen = stamped("full", letter);
    assertTrue(seen.left() > 140 && seen.top() > 230, seen.toString());
    assertTrue(seen.height() < 30, seen.toString());
  }

  @Test
  void aSmallerStampGoesIntoASmallerGap() throws IOException {
    var seen = stamped("gap", LetterSample.a4().filled(4, 46, 206, 293).filled(4, 4, 160, 46));
    assertEquals(0, seen.covered(), seen.toString());
    assertTrue(seen.height() < 36 && seen.left() > 160 && seen.bottom() < 46, seen.toString());
  }

  @Test
  void ratherALittleSmallerAboveThanWholeBelow() throws IOException {
    var letter = LetterSample.a4().filled(25, 43, 185, 150).text("真室川町長　殿", 25, 25);
    var seen = stamped("above", letter.right("令和８年１１月６日", 10).right("山形県最上総合支庁長", 28));
    assertEquals(0, seen.covered(), seen.toString());
    assertEquals(0.85 * 40.5, seen.height(), 1.5);
    assertTrue(seen.bottom() < 43, seen.toString());
  }

  @Test
  void onAPageOfACardsSize() throws IOException {
    var free = stamped("card", new LetterSample(55, 40, 0, 0).text("領収", 40, 5));
    assertEquals(0, free.covered(), free.toString());
    assertTrue(free.left() >= 0 && free.right() < 38, free.toString());
    var tiny = stamped("tiny", new LetterSample(6, 5, 0, 0));
    assertTrue(tiny.right() <= 6 && tiny.bottom() <= 5, tiny.toString());
  }

  @Test
  void lettersOfAFontThatIsNotHereCountToo() throws IOException {
    var file = Samples.oldPdf(folder, "照会");
    var copy = folder.resolve("stamped.pdf");
    Pools.done(workers.stamp(file, "application/pdf", stamp(StampShape.ROUND), copy));
    var seen = compare(drawn(file, "before"), drawn(copy, "old"));
    // the words stand 100 points above the lower edge of 200, from 20 to 68
    assertTrue(seen.left() > 68 / 72.0 * 25.4, seen.toString());
  }

  @Test
  void aPageThatTakesForeverToDrawIsStampedAtTheTopRight() throws IOException {
    var file = HostileFiles.endlessPdf(folder);
    var copy = folder.resolve("stamped.pdf");
    try (var hasty = DocumentWorkers.open(Pools.hasty(temporary, Duration.ofSeconds(4)))) {
      Pools.done(hasty.stamp(file, "application/pdf", stamp(StampShape.ROUND), copy));
      var drawn = hasty.renderPage(copy, "application/pdf", 1, DPI, folder.resolve("never.png"));
      assertEquals(FailureKind.TIMEOUT, ((Outcome.Failed<Path>) drawn).kind());
    }
    try (var document = Loader.loadPDF(copy.toFile())) {
      // the matrix that moves the stamp to its place, in millimetres
      var drawing = new String(document.getPage(0).getContents().readAllBytes(), ISO_8859_1);
      assertTrue(drawing.contains("1 0 0 1 167.9"), drawing);
    }
  }
}
