package jp.fubako.search.text.worker;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * A page as the reader sees it, cropped and turned. Coordinates are millimetres from its lower left
 * corner.
 *
 * @param box what is shown, in the page's own units
 * @param rotation 0, 90, 180 or 270 degrees clockwise
 * @param unit millimetres of one of the page's own units
 */
record SeenPage(PDRectangle box, int rotation, float unit) {

  static SeenPage of(PDPage page) {
    return new SeenPage(
        page.getCropBox(),
        Math.floorMod(page.getRotation(), 360),
        Math.max(0.01f, page.getUserUnit()) * 25.4f / 72);
  }

  float width() {
    return (upright() ? box.getWidth() : box.getHeight()) * unit;
  }

  float height() {
    return (upright() ? box.getHeight() : box.getWidth()) * unit;
  }

  private boolean upright() {
    return rotation % 180 == 0;
  }

  /** From the page as seen to the page as written. */
  AffineTransform toWritten() {
    var turned = turned(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
    var transform = turned.createAffineTransform();
    transform.scale(1 / unit, 1 / unit);
    return transform;
  }

  private Matrix turned(float x, float y, float width, float height) {
    return switch (rotation) {
      case 90 -> new Matrix(0, 1, -1, 0, x + width, y);
      case 180 -> new Matrix(-1, 0, 0, -1, x + width, y + height);
      case 270 -> new Matrix(0, -1, 1, 0, x, y + height);
      default -> new Matrix(1, 0, 0, 1, x, y);
    };
  }
}
