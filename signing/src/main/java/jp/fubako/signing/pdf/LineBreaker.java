package jp.fubako.signing.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Breaks text into lines by the rules of Japanese typesetting (JIS X 4051 禁則処理): closing signs,
 * small kana and 々 never begin a line, opening signs never end one, figures and Latin words stay
 * whole. What does not fit is taken to the next line (追い出し).
 */
final class LineBreaker {
  private static final String NEVER_FIRST =
      "、。，．・：；？！゛゜ヽヾゝゞ々ー‐～〜…‥’”」』】〕｝〉》〟）］)]},.:;?!" + "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ%％℃円年月日号条項";
  private static final String NEVER_FIRST_STRICT =
      NEVER_FIRST.substring(0, NEVER_FIRST.indexOf("%"));
  private static final String NEVER_LAST = "「『（【〔｛〈《“‘［([{〝¥￥第";

  private final IntToDoubleFunction width;

  /** With the width of each code point, in the unit of the line's length. */
  LineBreaker(IntToDoubleFunction width) {
    this.width = width;
  }

  /**
   * Breaks one paragraph.
   *
   * @param first room in the first line
   * @param rest room in the further lines
   * @return at least one line; every line has at least one code point unless the text is empty
   */
  List<int[]> lines(int[] text, double first, double rest) {
    var lines = new ArrayList<int[]>();
    var start = 0;
    while (start < text.length) {
      var room = lines.isEmpty() ? first : rest;
      var end = fitting(text, start, room);
      if (end < text.length) {
        end = legalBreak(text, start, end);
      }
      lines.add(trimmed(text, start, end));
      start = end;
      while (start < text.length && text[start] == ' ') {
        start++;
      }
    }
    return lines.isEmpty() ? List.of(new int[0]) : lines;
  }

  private int fitting(int[] text, int start, double room) {
    var used = 0.0;
    var end = start;
    while (end < text.length) {
      used += width.applyAsDouble(text[end]);
      if (used > room + 0.01 && text[end] != ' ') {
        break;
      }
      end++;
    }
    return Math.max(end, start + 1);
  }

  private int legalBreak(int[] text, int start, int end) {
    for (int at = end; at > start; at--) {
      if (mayBreak(text, at, NEVER_FIRST)) {
        // a long row of signs would pull the whole line down: keep at least a third of it
        if (at - start >= (end - start) / 3) {
          return at;
        }
        break;
      }
    }
    for (int at = end; at > start + (end - start) / 3; at--) {
      if (mayBreak(text, at, NEVER_FIRST_STRICT)) {
        return at;
      }
    }
    return end;
  }

  private static boolean mayBreak(int[] text, int at, String neverFirst) {
    var before = text[at - 1];
    var after = text[at];
    if (neverFirst.indexOf(after) >= 0 && !bothInWord(before, after)) {
      // 円年月日号条項 only hold on to a figure before them
      return "円年月日号条項".indexOf(after) >= 0 && !isFigure(before);
    }
    if (before == '第') {
      return !isFigure(after);
    }
    return NEVER_LAST.indexOf(before) < 0 && !bothInWord(before, after);
  }

  private static boolean bothInWord(int before, int after) {
    return isWord(before) && isWord(after);
  }

  private static boolean isWord(int c) {
    return (c > ' ' && c < 0x250 && c != '/' && c != '_') || isFigure(c);
  }

  private static boolean isFigure(int c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  private static int[] trimmed(int[] text, int start, int end) {
    var to = end;
    while (to > start && text[to - 1] == ' ') {
      to--;
    }
    return Arrays.copyOfRange(text, start, to);
  }
}
