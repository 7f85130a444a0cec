package jp.fubako.search.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The character data: CJK radicals (Unicode Character Database, EquivalentUnifiedIdeograph.txt) and
 * variant kanji (variants.txt, source named in the file).
 */
public final class CharacterTables {

  private CharacterTables() {}

  /** Variant → character it is folded to, followed through to the end; code points. */
  public static Map<Integer, Integer> variants(Map<Integer, Integer> more) {
    var direct = new HashMap<Integer, Integer>();
    radicals(direct);
    for (String line : lines("variants.txt")) {
      variantLine(line, direct);
    }
    direct.putAll(more);
    var closed = new HashMap<Integer, Integer>();
    direct.keySet().forEach(c -> closed.put(c, follow(c, direct)));
    return closed;
  }

  /** Reads "新 旧 異体 …": the first character stands for all others; # begins a comment. */
  public static void variantLine(String line, Map<Integer, Integer> into) {
    String text = line.replaceFirst("#.*", "").strip();
    if (text.isEmpty()) {
      return;
    }
    int[] characters = text.codePoints().filter(c -> !Character.isWhitespace(c)).toArray();
    for (int i = 1; i < characters.length; i++) {
      if (characters[i] != characters[0]) {
        into.put(characters[i], characters[0]);
      }
    }
  }

  /** The lines of a built-in data file. */
  public static List<String> lines(String resource) {
    try (InputStream in =
        CharacterTables.class.getResourceAsStream("/jp/fubako/search/" + resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static void radicals(Map<Integer, Integer> into) {
    for (String line : lines("EquivalentUnifiedIdeograph.txt")) {
      String text = line.replaceFirst("#.*", "").strip();
      if (text.isEmpty()) {
        continue;
      }
      String[] fields = text.split("\\s*;\\s*");
      String[] range = fields[0].split("\\.\\.");
      int to = Integer.parseInt(fields[1], 16);
      int last = Integer.parseInt(range[range.length - 1], 16);
      for (int c = Integer.parseInt(range[0], 16); c <= last; c++) {
        into.put(c, to);
      }
    }
  }

  private static int follow(int c, Map<Integer, Integer> direct) {
    int at = c;
    for (int i = 0; i < 5 && direct.containsKey(at); i++) {
      at = direct.get(at);
    }
    return at;
  }
}
