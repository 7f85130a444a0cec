package jp.fubako.search.text.worker;

import java.io.IOException;
import java.util.List;
import jp.fubako.search.text.Corner;
import jp.fubako.search.text.ReceiptStamp;
import jp.fubako.search.text.StampShape;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** Draws a 収受印 in vermilion. Coordinates are millimetres of the stamp. */
final class StampDrawing {

  private static final float RING = 34;
  private static final float NUMBER_ROW = 6.5f;
  private static final float FRAME_WIDTH = 48;
  private static final float FRAME_ROW = 7.5f;

  /** Bézier handle of a quarter circle. */
  private static final float QUARTER = 0.5523f;

  private final PDDocument document;
  private final OfficeFont font;
  private final ReceiptStamp stamp;
  private PDPageContentStream content;

  StampDrawing(PDDocument document, OfficeFont font, ReceiptStamp stamp) {
    this.document = document;
    this.font = font;
    this.stamp = stamp;
  }

  /** Draws on page 1 of the document. */
  void draw() throws IOException {
    var page = document.getPage(0);
    var seen = SeenPage.of(page);
    var place = place(seen);
    try (var stream = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      content = stream;
      var ink = new PDExtendedGraphicsState();
      ink.setNonStrokingAlphaConstant(0.9f);
      ink.setStrokingAlphaConstant(0.9f);
      stream.saveGraphicsState();
      stream.setGraphicsStateParameters(ink);
      stream.setStrokingColor(0.82f, 0.13f, 0.1f);
      stream.setNonStrokingColor(0.82f, 0.13f, 0.1f);
      stream.transform(new Matrix(seen.toWritten()));
      stream.transform(Matrix.getTranslateInstance(place.left(), place.bottom()));
      stream.transform(Matrix.getScaleInstance(place.scale(), place.scale()));
      drawShape();
      stream.restoreGraphicsState();
    }
  }

  private StampPlace place(SeenPage seen) {
    return stamp.corner() == Corner.EMPTIEST
        ? StampPlace.emptiest(seen, PageInk.of(document, seen), width(), height())
        : StampPlace.in(stamp.corner(), seen, width(), height());
  }

  private boolean round() {
    return stamp.shape() == StampShape.ROUND;
  }

  private float width() {
    return round() ? RING : FRAME_WIDTH;
  }

  private float height() {
    if (round()) {
      return stamp.number().isEmpty() ? RING : RING + NUMBER_ROW;
    }
    return FRAME_ROW * rows().size();
  }

  private void drawShape() throws IOException {
    if (round()) {
      drawRound();
    } else {
      drawFrame();
    }
  }

  private void drawRound() throws IOException {
    float radius = RING / 2;
    float middle = height() - radius;
    content.setLineWidth(0.7f);
    circle(radius, middle, radius - 0.35f);
    content.setLineWidth(0.25f);
    circle(radius, middle, radius - 1.3f);
    chord(radius, middle, 4.2f, radius - 1.3f);
    chord(radius, middle, -4.2f, radius - 1.3f);
    text(stamp.office(), radius, middle + 8.6f, 5.2f, 20);
    text(JapaneseDates.day(stamp.date()), radius, middle, 4.4f, RING - 5);
    text("収受", radius, middle - 7.4f, 4.6f, 22);
    text(stamp.section(), radius, middle - 12.3f, 3.2f, 14);
    if (!stamp.number().isEmpty()) {
      text(stamp.number(), radius, NUMBER_ROW / 2 - 0.8f, 4.4f, RING);
    }
  }

  private List<String> rows() {
    var dated = "収受　" + JapaneseDates.day(stamp.date());
    return stamp.number().isEmpty()
        ? List.of(stamp.office(), dated, stamp.section())
        : List.of(stamp.office(), dated, stamp.number(), stamp.section());
  }

  private void drawFrame() throws IOException {
    content.setLineWidth(0.7f);
    content.addRect(0.35f, 0.35f, FRAME_WIDTH - 0.7f, height() - 0.7f);
    content.stroke();
    content.setLineWidth(0.25f);
    float top = height();
    for (var row : rows()) {
      if (top < height()) {
        line(0.7f, top, FRAME_WIDTH - 0.7f, top);
      }
      text(row, FRAME_WIDTH / 2, top - FRAME_ROW / 2, 4.4f, FRAME_WIDTH - 4);
      top -= FRAME_ROW;
    }
  }

  private void line(float fromX, float fromY, float toX, float toY) throws IOException {
    content.moveTo(fromX, fromY);
    content.lineTo(toX, toY);
    content.stroke();
  }

  private void chord(float x, float y, float above, float radius) throws IOException {
    float half = (float) Math.sqrt(radius * radius - above * above);
    line(x - half, y + above, x + half, y + above);
  }

  private void circle(float x, float y, float radius) throws IOException {
    float handle = radius * QUARTER;
    content.moveTo(x + radius, y);
    content.curveTo(x + radius, y + handle, x + handle, y + radius, x, y + radius);
    content.curveTo(x - handle, y + radius, x - radius, y + handle, x - radius, y);
    content.curveTo(x - radius, y - handle, x - handle, y - radius, x, y - radius);
    content.curveTo(x + handle, y - radius, x + radius, y - handle, x + radius, y);
    content.closePath();
    content.stroke();
  }

  /** Centred on a point, made smaller until it fits. */
  private void text(String text, float x, float y, float size, float room) throws IOException {
    var printable = font.printable(text);
    if (printable.isEmpty()) {
      return;
    }
    float fitting = Math.min(size, room / font.width(printable));
    content.beginText();
    content.setFont(font.font(), fitting);
    // the middle of a Japanese glyph lies 0.38 of its size above the base line
    content.newLineAtOffset(x - font.width(printable) * fitting / 2, y - fitting * 0.38f);
    content.showText(printable);
    content.endText();
  }
}
