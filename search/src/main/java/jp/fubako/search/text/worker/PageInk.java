package jp.fubako.search.text.worker;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where something is printed on page 1. Found twice: in a small picture of the page, which shows
 * scans and lines too, and from the places of the letters, which are known even where a font that
 * is not embedded is missing here.
 */
final class PageInk {

  private static final Logger LOG = LoggerFactory.getLogger(PageInk.class);

  private static final float DOTS_PER_MILLIMETRE = 2;
  private static final float MOST_DOTS = 4_000_000;

  /** Of 255 shades: what differs that much from the paper is ink. */
  private static final int CONTRAST = 28;

  /** Shades of one paper in a scan. */
  private static final int GRAIN = 4;

  private static final int WHITE = 255;
  private static final int DARK = 128;

  /** A shade on less than a twentieth of the page is not its paper. */
  private static final int LEAST_PAPER = 20;

  private final SeenPage page;
  private final float dots;
  private final int width;
  private final int height;
  private final boolean[] inked;
  private int[] sums;

  private PageInk(SeenPage page) {
    this.page = page;
    float area = page.width() * page.height();
    dots = Math.min(DOTS_PER_MILLIMETRE, (float) Math.sqrt(MOST_DOTS / area));
    width = Math.max(1, Math.round(page.width() * dots));
    height = Math.max(1, Math.round(page.height() * dots));
    inked = new boolean[width * height];
  }

  /** A picture or a text that cannot be read is left out; the other one stays. */
  static PageInk of(PDDocument document, SeenPage page) {
    var ink = new PageInk(page);
    try {
      ink.addPicture(document);
    } catch (IOException | RuntimeException e) {
      LOG.info("page 1 is not drawn for its stamp: {}", e.toString());
    }
    try {
      ink.addLetters(document);
    } catch (IOException | RuntimeException | NoninvertibleTransformException e) {
      LOG.info("the text of page 1 is not read for its stamp: {}", e.toString());
    }
    ink.sum();
    return ink;
  }

  /** The inked part of a rectangle in millimetres, 0 to 1; what lies off the page is left out. */
  float share(float left, float bottom, float wide, float high) {
    int fromX = within(left * dots, width);
    int toX = within((left + wide) * dots, width);
    int fromY = within((page.height() - bottom - high) * dots, height);
    int toY = within((page.height() - bottom) * dots, height);
    int area = (toX - fromX) * (toY - fromY);
    return area <= 0 ? 0 : (float) count(fromX, fromY, toX, toY) / area;
  }

  private static int within(double dot, int length) {
    return (int) Math.max(0, Math.min(length, Math.round(dot)));
  }

  private int count(int fromX, int fromY, int toX, int toY) {
    int line = width + 1;
    return sums[toY * line + toX]
        - sums[fromY * line + toX]
        - sums[toY * line + fromX]
        + sums[fromY * line + fromX];
  }

  private void addPicture(PDDocument document) throws IOException {
    var renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    var drawn = renderer.renderImage(0, dots * page.unit(), ImageType.GRAY).getRaster();
    int wide = Math.min(width, drawn.getWidth());
    int high = Math.min(height, drawn.getHeight());
    var shades = drawn.getSamples(0, 0, wide, high, 0, (int[]) null);
    int paper = paper(shades);
    for (int i = 0; i < shades.length; i++) {
      if (Math.abs(shades[i] - paper) > CONTRAST) {
        inked[i / wide * width + i % wide] = true;
      }
    }
  }

  /** The commonest light shade; white when hardly any of the page is light. */
  private static int paper(int[] shades) {
    var counts = new int[256];
    for (int shade : shades) {
      counts[shade]++;
    }
    int best = WHITE;
    int most = shades.length / LEAST_PAPER;
    for (int shade = WHITE; shade >= DARK; shade--) {
      int count = 0;
      for (int near = shade - GRAIN; near <= Math.min(WHITE, shade + GRAIN); near++) {
        count += counts[near];
      }
      if (count > most) {
        most = count;
        best = shade;
      }
    }
    return best;
  }

  private void addLetters(PDDocument document) throws IOException, NoninvertibleTransformException {
    var toSeen = page.toWritten().createInverse();
    var letters = new Letters(toSeen);
    letters.setStartPage(1);
    letters.setEndPage(1);
    letters.getText(document);
  }

  private void mark(Rectangle2D seen) {
    int fromX = within(seen.getMinX() * dots, width);
    int toX = within(seen.getMaxX() * dots, width);
    int fromY = within((page.height() - seen.getMaxY()) * dots, height);
    int toY = within((page.height() - seen.getMinY()) * dots, height);
    for (int y = fromY; y < toY; y++) {
      java.util.Arrays.fill(inked, y * width + fromX, y * width + toX, true);
    }
  }

  private void sum() {
    int line = width + 1;
    sums = new int[line * (height + 1)];
    for (int y = 0; y < height; y++) {
      int row = 0;
      for (int x = 0; x < width; x++) {
        row += inked[y * width + x] ? 1 : 0;
        sums[(y + 1) * line + x + 1] = sums[y * line + x + 1] + row;
      }
    }
  }

  /** Marks the box of every letter that is not blank. */
  private final class Letters extends PDFTextStripper {

    private static final double BELOW_BASE_LINE = 0.12;
    private static final double ABOVE_BASE_LINE = 0.88;

    private final AffineTransform toSeen;

    private Letters(AffineTransform toSeen) {
      this.toSeen = toSeen;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
        throws IOException {
      var unicode = font.toUnicode(code);
      if (unicode != null && unicode.isBlank()) {
        return;
      }
      var box =
          new Rectangle2D.Double(
              0, -BELOW_BASE_LINE, font.getWidth(code) / 1000, BELOW_BASE_LINE + ABOVE_BASE_LINE);
      var transform = new AffineTransform(toSeen);
      transform.concatenate(matrix.createAffineTransform());
      mark(transform.createTransformedShape(box).getBounds2D());
    }
  }
}
