package jp.fubako.signing.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The characters of a font together with its forms for variation selectors (OpenType cmap format
 * 14, IVS of Unicode TS 37), which FontBox does not read. Each form gets a code point of private
 * use plane 16, by which it is measured, drawn and embedded like any other character; such a code
 * never leaves this package.
 */
final class RareForms extends CmapSubtable {

  private static final int FIRST = 0x100000;
  private static final int LAST = 0x10FFFD;
  private static final int SEQUENCES = 14;
  private static final int UNICODE = 0;
  private static final int FULL_REPERTOIRE = 4;

  private record Form(int base, int selector, int glyph) {
    String written() {
      return Character.toString(base) + Character.toString(selector);
    }
  }

  private final CmapLookup plain;
  private final List<Form> forms = new ArrayList<>();
  private final Map<String, Integer> codes = new HashMap<>();
  private final Map<Integer, Integer> bases = new HashMap<>();

  private RareForms(CmapLookup plain) {
    this.plain = plain;
    setPlatformId(UNICODE);
    setPlatformEncodingId(FULL_REPERTOIRE);
  }

  /** Reads the forms of a font and puts itself in the place of the font's own table. */
  static RareForms of(TrueTypeFont font) throws IOException {
    var forms = new RareForms(font.getUnicodeCmapLookup());
    var table = ByteBuffer.wrap(font.getTableBytes(font.getTableMap().get("cmap")));
    for (int i = 0; i < table.getShort(2); i++) {
      int at = table.getInt(4 + 8 * i + 4);
      if (table.getShort(at) == SEQUENCES) {
        forms.read(table.slice(at, table.capacity() - at));
      }
    }
    font.getCmap().setCmaps(new CmapSubtable[] {forms});
    return forms;
  }

  /** True for code points that texts of people may not hold when they are printed. */
  static boolean isInternal(int codePoint) {
    return codePoint >= FIRST;
  }

  /** The code of a form; 0 when the font has none for this pair. */
  int code(int base, int selector) {
    return codes.getOrDefault(Character.toString(base) + Character.toString(selector), 0);
  }

  /** The ideograph and its selector. */
  String written(int code) {
    return forms.get(code - FIRST).written();
  }

  @Override
  public int getGlyphId(int codePoint) {
    if (codePoint < FIRST) {
      return plain.getGlyphId(codePoint);
    }
    int index = codePoint - FIRST;
    return index < forms.size() ? forms.get(index).glyph() : 0;
  }

  /**
   * For a form without a code point of its own: its ideograph, so that the text can be searched.
   */
  @Override
  public List<Integer> getCharCodes(int glyph) {
    var own = plain.getCharCodes(glyph);
    var base = bases.get(glyph);
    return own == null && base != null ? List.of(base) : own;
  }

  private void read(ByteBuffer table) {
    int records = table.getInt(6);
    for (int i = 0; i < records; i++) {
      int at = 10 + 11 * i;
      int selector = three(table, at);
      int usual = table.getInt(at + 3);
      int others = table.getInt(at + 7);
      if (usual != 0) {
        readUsual(table, usual, selector);
      }
      if (others != 0) {
        readOthers(table, others, selector);
      }
    }
  }

  /** Ranges of ideographs whose plain form is the one the selector asks for. */
  private void readUsual(ByteBuffer table, int at, int selector) {
    for (int i = 0; i < table.getInt(at); i++) {
      int start = three(table, at + 4 + 4 * i);
      int more = table.get(at + 7 + 4 * i) & 0xFF;
      for (int base = start; base <= start + more; base++) {
        add(base, selector, plain.getGlyphId(base));
      }
    }
  }

  private void readOthers(ByteBuffer table, int at, int selector) {
    for (int i = 0; i < table.getInt(at); i++) {
      int entry = at + 4 + 5 * i;
      add(three(table, entry), selector, table.getShort(entry + 3) & 0xFFFF);
    }
  }

  private void add(int base, int selector, int glyph) {
    if (glyph != 0 && FIRST + forms.size() <= LAST) {
      var form = new Form(base, selector, glyph);
      codes.put(form.written(), FIRST + forms.size());
      bases.putIfAbsent(glyph, base);
      forms.add(form);
    }
  }

  private static int three(ByteBuffer table, int at) {
    return (table.getShort(at) & 0xFFFF) << 8 | table.get(at + 2) & 0xFF;
  }
}
