package jp.fubako.search.text.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import jp.fubako.search.text.FailureKind;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The office's Japanese font within one document; embedded as the subset that is used when the
 * document is saved.
 */
final class OfficeFont implements AutoCloseable {

  /** 下駄: what printers have always put where a type was missing. */
  private static final int GETA = 0x3013;

  private final TrueTypeFont file;
  private final CmapLookup glyphs;
  private final PDFont font;
  private final Map<Integer, Float> widths = new HashMap<>();

  private OfficeFont(TrueTypeFont file, PDFont font) throws IOException {
    this.file = file;
    this.glyphs = file.getUnicodeCmapLookup();
    this.font = font;
  }

  /** To be closed after the document has been saved. */
  static OfficeFont load(PDDocument document, Path path) throws IOException {
    if (!Files.isReadable(path)) {
      throw new Refusal(FailureKind.UNSUPPORTED, "the office's font is missing");
    }
    var file = new TTFParser().parse(new RandomAccessReadBufferedFile(path.toFile()));
    return new OfficeFont(file, PDType0Font.load(document, file, true));
  }

  PDFont font() {
    return font;
  }

  /** The text without control characters, characters the font lacks as 〓. */
  String printable(String text) {
    var printable = new StringBuilder();
    text.codePoints()
        .filter(character -> !Character.isISOControl(character) && !isInvisible(character))
        .map(character -> glyphs.getGlyphId(character) == 0 ? GETA : character)
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }

  private static boolean isInvisible(int character) {
    return Character.getType(character) == Character.FORMAT
        || character >= 0xFE00 && character <= 0xFE0F
        || character >= 0xE0100 && character <= 0xE01EF;
  }

  /** Advance of one printable character in parts of the font size. */
  float width(int character) throws IOException {
    var known = widths.get(character);
    if (known == null) {
      known = font.getStringWidth(Character.toString(character)) / 1000;
      widths.put(character, known);
    }
    return known;
  }

  /** Advance of a printable text in parts of the font size. */
  float width(String text) throws IOException {
    return font.getStringWidth(text) / 1000;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
