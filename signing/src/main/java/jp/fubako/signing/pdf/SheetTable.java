package jp.fubako.signing.pdf;

import java.io.IOException;
import java.util.List;

/** The ruled rows of a form: label and value, one or two pairs in a row. */
final class SheetTable {
  private static final double LABEL = 62;
  private static final double ROW = 18.5;
  private static final double PITCH = 12.5;
  private static final double PAD = 5;

  private final FormPage page;
  private final double x;
  private final double width;

  SheetTable(FormPage page, double x, double width) {
    this.page = page;
    this.x = x;
    this.width = width;
  }

  /** One label and one value over the whole width. Returns the lower edge. */
  double row(String label, String value, double y) throws IOException {
    return row(label, value, Typesetter.mincho(10), y);
  }

  double row(String label, String value, Typesetter.Style style, double y) throws IOException {
    var lines = linesOf(value, style, width - LABEL);
    var height = height(lines.size(), style);
    cell(label, lines, style, x, width, y, height);
    page.line(x, y + height, x + width, y + height, FormPage.HAIR);
    return y + height;
  }

  /** Two labels and values side by side. Returns the lower edge. */
  double row(String label1, String value1, String label2, String value2, double y)
      throws IOException {
    var half = width / 2;
    var style = Typesetter.mincho(10);
    var left = linesOf(value1, style, half - LABEL);
    var right = linesOf(value2, style, half - LABEL);
    var height = height(Math.max(left.size(), right.size()), style);
    cell(label1, left, style, x, half, y, height);
    cell(label2, right, style, x + half, half, y, height);
    page.line(x + half, y, x + half, y + height, FormPage.HAIR);
    page.line(x, y + height, x + width, y + height, FormPage.HAIR);
    return y + height;
  }

  private static List<int[]> linesOf(String value, Typesetter.Style style, double width) {
    return Typesetter.lines(value, style, width - 2 * PAD, width - 2 * PAD);
  }

  private static double height(int lines, Typesetter.Style style) {
    var pitch = PITCH * style.size() / 10;
    return Math.max(ROW, style.size() * 0.85 + lines * pitch - 2);
  }

  private void cell(
      String label,
      List<int[]> lines,
      Typesetter.Style style,
      double left,
      double cellWidth,
      double y,
      double height)
      throws IOException {
    page.tint(left, y, LABEL, height);
    page.line(left, y, left + cellWidth, y, FormPage.HAIR);
    page.line(left + LABEL, y, left + LABEL, y + height, FormPage.HAIR);
    var labelStyle = Typesetter.gothic(8.5f);
    var labelTop = FormPage.middle(labelStyle, y, height);
    page.textSpread(label, labelStyle, left + 7, LABEL - 14, labelTop);
    var pitch = PITCH * style.size() / 10;
    var first = FormPage.middle(style, y, height - (lines.size() - 1) * pitch);
    page.lines(lines, style, left + LABEL + PAD, first, pitch);
  }
}
