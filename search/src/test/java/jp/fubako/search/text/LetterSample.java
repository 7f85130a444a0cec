package jp.fubako.search.text;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/** A page drawn in millimetres from the upper left corner as the reader sees it. */
final class LetterSample implements AutoCloseable {

  private static final float POINTS = 72 / 25.4f;

  private final PDDocument document = new PDDocument();
  private final PDPageContentStream content;
  private final PDFont font;
  private final float width;
  private final float height;

  /**
   * Opens a page.
   *
   * @param width millimetres as seen
   * @param crop millimetres that the paper has more on each side than is seen
   */
  LetterSample(float width, float height, int rotation, float crop) throws IOException {
    this.width = width;
    this.height = height;
    var upright = rotation % 180 == 0;
    float wide = (upright ? width : height) * POINTS;
    float high = (upright ? height : width) * POINTS;
    float edge = crop * POINTS;
    var page = new PDPage(new PDRectangle(wide + 2 * edge, high + 2 * edge));
    page.setCropBox(new PDRectangle(edge, edge, wide, high));
    page.setRotation(rotation);
    document.addPage(page);
    font = PDType0Font.load(document, Pools.DEBIAN_FONT.toFile());
    content = new PDPageContentStream(document, page);
    content.transform(
        switch (rotation) {
          case 90 -> new Matrix(0, 1, -1, 0, edge + wide, edge);
          case 180 -> new Matrix(-1, 0, 0, -1, edge + wide, edge + high);
          case 270 -> new Matrix(0, -1, 1, 0, edge, edge + high);
          default -> new Matrix(1, 0, 0, 1, edge, edge);
        });
    content.transform(Matrix.getScaleInstance(POINTS, POINTS));
  }

  static LetterSample a4() throws IOException {
    return new LetterSample(210, 297, 0, 0);
  }

  /** 発番と日付 at the top right, as nearly every letter of an office has them. */
  LetterSample official() throws IOException {
    right("高第１２３４号", 22);
    right("令和８年１１月２０日", 29);
    text("真室川町長　様", 25, 42);
    right("山形県知事　吉　村　美栄子", 55);
    text("道路占用料の減免に関する照会について（照会）", 55, 78);
    for (int line = 0; line < 12; line++) {
      text("　このことについて、下記のとおり照会しますので、期日までに回答願います。道路法第三十九条", 25, 92 + 8 * line);
    }
    right("担当　県土整備部道路整備課　電話０２３－６３０－２１１１", 275);
    return this;
  }

  LetterSample text(String text, float left, float top) throws IOException {
    content.beginText();
    content.setFont(font, 4);
    content.newLineAtOffset(left, height - top - 4);
    content.showText(text);
    content.endText();
    return this;
  }

  LetterSample right(String text, float top) throws IOException {
    return text(text, width - 25 - font.getStringWidth(text) / 250, top);
  }

  /** Lines from the top millimetre to the bottom one, each as long as the page allows. */
  LetterSample filled(float left, float top, float right, float bottom) throws IOException {
    int letters = (int) ((right - left) / 4);
    for (float y = top; y + 4 <= bottom; y += 6) {
      text("照".repeat(letters), left, y);
    }
    return this;
  }

  /** One picture over the whole page, as a scanner makes it. */
  LetterSample scan(Color paper, Color ink, int... inkBox) throws IOException {
    var image =
        new BufferedImage(
            Math.round(width * 8), Math.round(height * 8), BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setColor(paper);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setColor(ink);
    for (int i = 0; i + 3 < inkBox.length; i += 4) {
      graphics.fillRect(8 * inkBox[i], 8 * inkBox[i + 1], 8 * inkBox[i + 2], 8 * inkBox[i + 3]);
    }
    graphics.dispose();
    content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, width, height);
    return this;
  }

  Path save(Path folder) throws IOException {
    content.close();
    var file = folder.resolve("letter.pdf");
    document.save(file.toFile());
    return file;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
