package jp.fubako.signing.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Draws 決裁欄 and 合議欄 and makes the signature fields in their cells. */
final class SealRows {
  private static final int COLUMNS = 7;
  private static final double LABEL = 22;
  private static final double TITLE_HEIGHT = 15;
  private static final double CELL_HEIGHT = 57;
  private static final double SEAL = 53;

  private final FormPage page;
  private final SealFields fields;
  private final double x;
  private final double width;

  SealRows(FormPage page, SealFields fields, double x, double width) {
    this.page = page;
    this.fields = fields;
    this.x = x;
    this.width = width;
  }

  /** The line, highest office at the left, the drafter at the right. Returns the lower edge. */
  double line(List<SealCell> cells, double y) throws IOException {
    var rows = (cells.size() + COLUMNS - 1) / COLUMNS;
    label("決裁欄", y, rows);
    var top = y + (rows - 1) * height();
    for (int i = 0; i < rows * COLUMNS; i++) {
      var column = COLUMNS - 1 - i % COLUMNS;
      var cellTop = top - (i / COLUMNS) * height();
      cell(i < cells.size() ? cells.get(i) : null, column, cellTop);
    }
    return y + rows * height();
  }

  /** The concurrences from the left, then spare places. Returns the lower edge. */
  double concurrences(List<SealCell> cells, int spare, double y) throws IOException {
    var all = new ArrayList<>(cells);
    for (int i = 1; i <= spare; i++) {
      all.add(new SealCell("spare%02d".formatted(i), "", CellRow.CONCURRENCE, false));
    }
    var rows = Math.max(1, (all.size() + COLUMNS - 1) / COLUMNS);
    label("合議", y, rows);
    for (int i = 0; i < rows * COLUMNS; i++) {
      cell(i < all.size() ? all.get(i) : null, i % COLUMNS, y + (i / COLUMNS) * height());
    }
    return y + rows * height();
  }

  /** Fields that show nothing, for what is approved anew: more01, more02 … */
  void unseen(int count) throws IOException {
    for (int i = 1; i <= count; i++) {
      fields.add(page.page(), "more%02d".formatted(i), "署名（表示なし）", new PDRectangle());
    }
  }

  private void label(String text, double y, int rows) throws IOException {
    page.tint(x, y, LABEL, rows * height());
    page.line(x, y, x + LABEL, y, FormPage.HAIR);
    page.textDown(text, Typesetter.gothic(8.5f), x, y, LABEL, rows * height());
    page.line(x + LABEL, y, x + LABEL, y + rows * height(), FormPage.HAIR);
  }

  private void cell(SealCell cell, int column, double y) throws IOException {
    var cellWidth = (width - LABEL) / COLUMNS;
    var left = x + LABEL + column * cellWidth;
    page.tint(left, y, cellWidth, TITLE_HEIGHT);
    page.frame(left, y, cellWidth, height(), FormPage.HAIR);
    page.line(left, y + TITLE_HEIGHT, left + cellWidth, y + TITLE_HEIGHT, FormPage.HAIR);
    if (cell == null) {
      page.ink(FormPage.FAINT);
      page.line(left + cellWidth, y + TITLE_HEIGHT, left, y + height(), 0.35f);
      page.ink(FormPage.INK);
      return;
    }
    title(cell, left, y, cellWidth);
    if (cell.carried() != null) {
      carried(cell.carried(), left, y + TITLE_HEIGHT, cellWidth);
      return;
    }
    fields.add(
        page.page(),
        cell.fieldName(),
        description(cell),
        FormPage.rectangle(
            left + (cellWidth - SEAL) / 2,
            y + TITLE_HEIGHT + (CELL_HEIGHT - SEAL) / 2,
            SEAL,
            SEAL));
  }

  /** Sealed on a former sheet: said in letters, for the seal itself stands there. */
  private void carried(CarriedSeal seal, double left, double y, double cellWidth)
      throws IOException {
    var name = Typesetter.fitting(seal.name(), Typesetter.gothic(8.5f), cellWidth - 6, 5f);
    var small = Typesetter.gothic(6f);
    page.textCentred(seal.name(), name, left, cellWidth, y + 22);
    page.textCentred(JapaneseDate.seal(seal.on()), small, left, cellWidth, y + 33);
    var words = seal.mark() + "第" + seal.revision() + "版に押印";
    page.textCentred(words, small, left, cellWidth, y + 44);
  }

  private void title(SealCell cell, double left, double y, double cellWidth) throws IOException {
    var text = cell.title();
    var style = Typesetter.fitting(text, Typesetter.gothic(8.5f), cellWidth - 6, 5f);
    page.textCentred(text, style, left, cellWidth, FormPage.middle(style, y, TITLE_HEIGHT));
    if (cell.decider()) {
      page.frame(left + 0.9, y + 0.9, cellWidth - 1.8, height() - 1.8, FormPage.FRAME);
      var small = Typesetter.gothic(6f);
      page.ink(FormPage.FAINT);
      page.text("決裁", small, left + 4, y + TITLE_HEIGHT + 8.5);
      page.ink(FormPage.INK);
    }
  }

  private static String description(SealCell cell) {
    if (cell.fieldName().startsWith("spare")) {
      return "合議（予備）";
    }
    var row = cell.row() == CellRow.LINE ? (cell.decider() ? "決裁" : "承認") : "合議";
    return cell.title() + "　" + row;
  }

  private static double height() {
    return TITLE_HEIGHT + CELL_HEIGHT;
  }
}
