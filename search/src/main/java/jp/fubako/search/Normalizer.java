package jp.fubako.search;

import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Map;
import jp.fubako.search.analysis.CharacterTables;

/**
 * The one folding for index and query. Every character is folded by itself (with its combining
 * marks), whatever stands around it, so that any piece of a text folds to a piece of the folded
 * text: that is what makes every substring findable.
 *
 * <p>Folded are: compatibility forms (NFKC), CJK radicals (UCD EquivalentUnifiedIdeograph), old and
 * variant kanji (data table), case, look-alikes of hyphen and long vowel sign, tildes, middle dots
 * and commas. Dropped are variation selectors, zero-width characters and spaces beside Japanese
 * characters; other runs of spaces become one space.
 */
public final class Normalizer {

  private static final Normalizer STANDARD = new Normalizer(Map.of());
  private static final char DASH = '-';

  /** Folded form of BMP characters that fold to one other BMP character; 0 where it is not so. */
  private final char[] simple;

  /** The same for cleaning. */
  private final char[] simpleClean;

  private final Map<Integer, Integer> variants;

  /**
   * @param more variant → character to fold it to, beside the built-in table (code points)
   */
  public Normalizer(Map<Integer, Integer> more) {
    variants = CharacterTables.variants(more);
    simple = simple(true);
    simpleClean = simple(false);
  }

  /** Folds with the built-in tables. */
  public static String fold(String s) {
    return STANDARD.folded(s).text();
  }

  /** The normalizer with nothing but the built-in tables. */
  public static Normalizer standard() {
    return STANDARD;
  }

  /** Folds for the character index, keeping the way back to the original. */
  public FoldedText folded(String s) {
    return new Run(s, true).fold();
  }

  /** Cleans for the morphological analyser: as folding, but long vowels, case and commas stay. */
  public String clean(String s) {
    return new Run(s, false).fold().text();
  }

  private char[] simple(boolean full) {
    var table = new char[0x10000];
    for (int c = 1; c < table.length; c++) {
      if (Character.isSurrogate((char) c) || isMark(c) || isSpace(c) || isDropped(c)) {
        continue;
      }
      String folded = foldOne(Character.toString(c), full);
      if (folded.length() == 1 && (full || unify(folded.charAt(0)) != DASH)) {
        table[c] = folded.charAt(0);
      }
    }
    return table;
  }

  /** One character with its marks. */
  private String foldOne(String s, boolean full) {
    String composed = java.text.Normalizer.normalize(s, Form.NFKC);
    var out = new StringBuilder(composed.length());
    composed
        .codePoints()
        .forEach(
            c -> {
              int v = variants.getOrDefault(c, c);
              out.appendCodePoint(full ? unify(Character.toLowerCase(v)) : v);
            });
    return out.toString();
  }

  private static int unify(int c) {
    return switch (c) {
      case 0x30FC,
          0x2010,
          0x2011,
          0x2012,
          0x2013,
          0x2014,
          0x2015,
          0x2043,
          0x2212,
          0x2500,
          0x2501,
          0x02D7,
          0x31D0,
          0x30A0 ->
          DASH;
      case 0x301C, 0x223C, 0x02DC -> '~';
      case 0x00B7, 0x2022, 0x2219, 0x22C5, 0x2027 -> '・';
      case 0x2018, 0x2019, 0x2032 -> '\'';
      case 0x201C, 0x201D, 0x2033, 0x301D, 0x301E, 0x301F -> '"';
      case '、' -> ',';
      default -> c;
    };
  }

  private static boolean isMark(int c) {
    return switch (c) {
      case 0x3099, 0x309A, 0x309B, 0x309C, 0xFF9E, 0xFF9F -> true;
      default ->
          switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> !isDropped(c);
            default -> false;
          };
    };
  }

  private static boolean isDropped(int c) {
    return c >= 0xFE00 && c <= 0xFE0F
        || c >= 0xE0100 && c <= 0xE01EF
        || c >= 0x180B && c <= 0x180F
        || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isSpace(int c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == 0x7F
        || Character.isISOControl(c);
  }

  /** Japanese in the sense that no space is written beside it. */
  public static boolean isJapanese(char c) {
    return c >= 0x3001 && c <= 0x30FF
        || c >= 0x3400 && c <= 0x9FFF
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0x31F0 && c <= 0x31FF
        || c >= 0xD840 && c <= 0xD8BF
        || c >= 0xDC00 && c <= 0xDFFF;
  }

  /** One pass over one text. */
  private final class Run {
    private final String in;
    private final boolean full;
    private final char[] table;
    private char[] out;
    private int[] starts;
    private int size;
    private int space = -1;

    Run(String in, boolean full) {
      this.in = in;
      this.full = full;
      this.table = full ? simple : simpleClean;
      out = new char[in.length() + 16];
      starts = new int[in.length() + 17];
    }

    FoldedText fold() {
      int at = 0;
      while (at < in.length()) {
        char c = in.charAt(at);
        // a character of the table is no mark, so that this one stands alone
        if (table[c] != 0 && (at + 1 == in.length() || table[in.charAt(at + 1)] != 0)) {
          put(table[c], at++);
        } else {
          at = slow(at);
        }
      }
      starts[size] = in.length();
      return new FoldedText(new String(out, 0, size), Arrays.copyOf(starts, size + 1));
    }

    private int slow(int at) {
      int c = in.codePointAt(at);
      int end = at + Character.charCount(c);
      if (isDropped(c)) {
        return end;
      }
      if (isSpace(c)) {
        space = space < 0 ? at : space;
        return end;
      }
      int next = end;
      while (next < in.length() && isMark(in.codePointAt(next))) {
        next += Character.charCount(in.codePointAt(next));
      }
      if (next == end && c < 0x10000 && table[c] != 0) {
        put(table[c], at);
        return end;
      }
      String folded = foldOne(joined(at, next), full);
      for (int i = 0; i < folded.length(); i++) {
        char f = folded.charAt(i);
        if (f != ' ') {
          put(!full && isLongVowel(f) ? 'ー' : f, at);
        }
      }
      return next;
    }

    /** Spacing and half-width sound marks join the kana before them. */
    private String joined(int at, int end) {
      return in.substring(at, end)
          .replace('\u309B', '\u3099')
          .replace('\u309C', '\u309A')
          .replace('\uFF9E', '\u3099')
          .replace('\uFF9F', '\u309A');
    }

    private boolean isLongVowel(char c) {
      return unify(c) == DASH && size > 0 && out[size - 1] >= 0x30A1 && out[size - 1] <= 0x30FE;
    }

    private void put(char c, int from) {
      if (space >= 0 && size > 0 && !isJapanese(out[size - 1]) && !isJapanese(c)) {
        append(' ', space);
      }
      space = -1;
      append(c, from);
    }

    private void append(char c, int from) {
      if (size == out.length) {
        out = Arrays.copyOf(out, size * 2);
        starts = Arrays.copyOf(starts, size * 2 + 1);
      }
      out[size] = c;
      starts[size++] = from;
    }
  }
}
