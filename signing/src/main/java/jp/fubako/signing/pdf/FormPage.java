package jp.fubako.signing.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import jp.fubako.signing.pdf.Typesetter.Style;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** An A4 page on which ruled forms are drawn. Points, measured from the upper left corner. */
final class FormPage implements AutoCloseable {
  static final double WIDTH = PDRectangle.A4.getWidth();
  static final double HEIGHT = PDRectangle.A4.getHeight();
  static final float HAIR = 0.45f;
  static final float FRAME = 1.1f;
  static final Color INK = new Color(26, 26, 28);
  static final Color FAINT = new Color(110, 110, 112);
  static final Color TINT = new Color(244, 243, 239);
  static final Color RED = new Color(200, 36, 32);

  private final PDPage page;
  private final PDPageContentStream out;
  private final Typesetter typesetter;

  FormPage(PDDocument document, Typesetter typesetter) throws IOException {
    this.page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    this.out = new PDPageContentStream(document, page);
    this.typesetter = typesetter;
    out.setNonStrokingColor(INK);
    out.setStrokingColor(INK);
  }

  PDPage page() {
    return page;
  }

  /** A box of this page in the coordinates of PDF, for annotations. */
  static PDRectangle rectangle(double x, double y, double width, double height) {
    return new PDRectangle((float) x, (float) (HEIGHT - y - height), (float) width, (float) height);
  }

  void ink(Color color) throws IOException {
    out.setNonStrokingColor(color);
    out.setStrokingColor(color);
  }

  void line(double x1, double y1, double x2, double y2, float weight) throws IOException {
    out.setLineWidth(weight);
    out.moveTo((float) x1, (float) (HEIGHT - y1));
    out.lineTo((float) x2, (float) (HEIGHT - y2));
    out.stroke();
  }

  void frame(double x, double y, double width, double height, float weight) throws IOException {
    out.setLineWidth(weight);
    out.addRect((float) x, (float) (HEIGHT - y - height), (float) width, (float) height);
    out.stroke();
  }

  void dashedFrame(double x, double y, double width, double height) throws IOException {
    out.setLineDashPattern(new float[] {2, 2}, 0);
    frame(x, y, width, height, HAIR);
    out.setLineDashPattern(new float[0], 0);
  }

  void tint(double x, double y, double width, double height) throws IOException {
    out.setNonStrokingColor(TINT);
    out.addRect((float) x, (float) (HEIGHT - y - height), (float) width, (float) height);
    out.fill();
    out.setNonStrokingColor(INK);
  }

  /** A filled box in the present ink. */
  void block(double x, double y, double width, double height) throws IOException {
    out.addRect((float) x, (float) (HEIGHT - y - height), (float) width, (float) height);
    out.fill();
  }

  /** From the left, on the base line. */
  void text(String text, Style style, double x, double baseline) throws IOException {
    typesetter.show(out, text, style, x, HEIGHT - baseline);
  }

  void text(int[] text, Style style, double x, double baseline) throws IOException {
    typesetter.show(out, text, style, x, HEIGHT - baseline, 0);
  }

  /** A full line of a paragraph, spread to the room unless that would tear it apart. */
  void textJustified(int[] text, Style style, double x, double baseline, double room)
      throws IOException {
    var rest = room - Typesetter.width(text, style);
    var spread = text.length > 1 && rest > 0 && rest < 4 * style.size();
    typesetter.show(out, text, style, x, HEIGHT - baseline, spread ? rest / (text.length - 1) : 0);
  }

  void textRight(String text, Style style, double right, double baseline) throws IOException {
    text(text, style, right - Typesetter.width(text, style), baseline);
  }

  void textCentred(String text, Style style, double x, double width, double baseline)
      throws IOException {
    text(text, style, x + (width - Typesetter.width(text, style)) / 2, baseline);
  }

  /** Spread evenly over the width (均等割付). */
  void textSpread(String text, Style style, double x, double width, double baseline)
      throws IOException {
    var shaped = Typesetter.shape(text, style);
    var rest = width - Typesetter.width(shaped, style);
    if (shaped.length < 2 || rest < 0) {
      textCentred(text, style, x, width, baseline);
      return;
    }
    typesetter.show(out, shaped, style, x, HEIGHT - baseline, rest / (shaped.length - 1));
  }

  /** One sign under the other, centred in the box, spread over most of its height. */
  void textDown(String text, Style style, double x, double y, double width, double height)
      throws IOException {
    var signs = Typesetter.shape(text, style);
    var pitch = Math.min(style.size() * 2.2, (height - 8) / signs.length);
    var top = y + (height - pitch * signs.length) / 2;
    for (int i = 0; i < signs.length; i++) {
      var sign = new int[] {signs[i]};
      var left = x + (width - Typesetter.width(sign, style)) / 2;
      text(sign, style, left, middle(style, top + i * pitch, pitch));
    }
  }

  /** The lines of a paragraph, the first on the base line. */
  void lines(List<int[]> lines, Style style, double x, double baseline, double pitch)
      throws IOException {
    for (int i = 0; i < lines.size(); i++) {
      text(lines.get(i), style, x, baseline + i * pitch);
    }
  }

  /** The base line that puts ideographs into the middle of a strip. */
  static double middle(Style style, double y, double height) {
    return y + height / 2 + style.size() * 0.36;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
