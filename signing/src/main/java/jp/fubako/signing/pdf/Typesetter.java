package jp.fubako.signing.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Sets text in one document; embeds of each face what is used. Lengths in points. */
final class Typesetter {
  private final PDDocument document;
  private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);

  Typesetter(PDDocument document) {
    this.document = document;
  }

  /** A kind of letters. */
  record Style(Face face, float size) {
    Style at(float otherSize) {
      return new Style(face, otherSize);
    }
  }

  static Style mincho(float size) {
    return new Style(Face.MINCHO, size);
  }

  static Style gothic(float size) {
    return new Style(Face.GOTHIC, size);
  }

  /** The code points as they will be drawn. */
  static int[] shape(String text, Style style) {
    return JapaneseText.printable(text, style.face());
  }

  static double width(int[] text, Style style) {
    var sum = 0.0;
    for (var each : text) {
      sum += width(each, style);
    }
    return sum;
  }

  static double width(String text, Style style) {
    return width(shape(text, style), style);
  }

  private static double width(int codePoint, Style style) {
    var face = Fonts.faceFor(codePoint, style.face());
    return Fonts.width(face, codePoint) * style.size() / 1000;
  }

  /** The lines of one paragraph. */
  static List<int[]> lines(String text, Style style, double first, double rest) {
    return new LineBreaker(c -> width(c, style)).lines(shape(text, style), first, rest);
  }

  /** The largest size, in steps of half a point, at which the text is no wider than the room. */
  static Style fitting(String text, Style style, double room, float smallest) {
    var size = style.size();
    while (size > smallest && width(text, style.at(size)) > room) {
      size -= 0.5f;
    }
    return style.at(size);
  }

  void show(PDPageContentStream page, String text, Style style, double x, double y)
      throws IOException {
    show(page, shape(text, style), style, x, y, 0);
  }

  /** Draws from the left end of the base line, with extra room after each character. */
  void show(
      PDPageContentStream page, int[] text, Style style, double x, double y, double letterSpacing)
      throws IOException {
    if (text.length == 0) {
      return;
    }
    page.beginText();
    page.newLineAtOffset((float) x, (float) y);
    page.setCharacterSpacing((float) letterSpacing);
    var run = new StringBuilder();
    Face current = null;
    for (var each : text) {
      var face = Fonts.faceFor(each, style.face());
      if (face != current) {
        flush(page, run);
        page.setFont(font(face), style.size());
        current = face;
      }
      if (RareForms.isInternal(each)) {
        flush(page, run);
        showForm(page, each);
      } else {
        run.appendCodePoint(each);
      }
    }
    flush(page, run);
    page.endText();
  }

  /**
   * The glyph alone says only the ideograph: the text that is copied has its selector too. By the
   * number of the glyph, because a code would be written into the font's table of characters.
   */
  @SuppressWarnings("deprecation") // nothing else writes a property list in its place
  private void showForm(PDPageContentStream page, int form) throws IOException {
    int glyph = Fonts.glyph(Face.RARE, form);
    font(Face.RARE).addGlyphsToSubset(Set.of(glyph));
    var said = HexFormat.of().formatHex(Fonts.written(form).getBytes(StandardCharsets.UTF_16BE));
    page.appendRawCommands("/Span <</ActualText <feff%s>>> BDC\n".formatted(said));
    page.appendRawCommands("<%04x> Tj\nEMC\n".formatted(glyph));
  }

  private static void flush(PDPageContentStream page, StringBuilder run) throws IOException {
    if (!run.isEmpty()) {
      page.showText(run.toString());
      run.setLength(0);
    }
  }

  private PDType0Font font(Face face) throws IOException {
    var font = fonts.get(face);
    if (font == null) {
      font = PDType0Font.load(document, Fonts.font(face), true);
      fonts.put(face, font);
    }
    return font;
  }
}
