package jp.fubako.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.fubako.search.analysis.CharacterTables;

/**
 * The words the records office looks after.
 *
 * @param synonyms groups of words that mean the same; each finds all others
 * @param variants variant character → character it is folded to (code points), beside the built-in
 *     table
 * @param userWords place, section and person names for the morphological analyser
 */
public record Dictionaries(
    List<List<String>> synonyms, Map<Integer, Integer> variants, List<UserWord> userWords) {

  /**
   * A word the analyser must keep whole.
   *
   * @param surface the word
   * @param segments the word cut into searchable pieces with spaces; the word itself when it has
   *     none
   * @param reading katakana reading of the pieces, with spaces
   */
  public record UserWord(String surface, String segments, String reading) {}

  public Dictionaries {
    synonyms = synonyms.stream().map(List::copyOf).toList();
    variants = Map.copyOf(variants);
    userWords = List.copyOf(userWords);
  }

  /** What is delivered: office synonyms, no own variants, no own words. */
  public static Dictionaries builtIn() {
    return new Dictionaries(
        synonymLines(CharacterTables.lines("synonyms.txt")), Map.of(), List.of());
  }

  /**
   * The built-in data and what the folder adds: synonyms.txt (a group a line, separated by commas),
   * variants.txt (a line: character, then its variants), words.csv (word,pieces,reading). Files may
   * be missing; # begins a comment.
   */
  public static Dictionaries load(Path folder) throws IOException {
    var synonyms = new ArrayList<>(builtIn().synonyms());
    synonyms.addAll(synonymLines(lines(folder.resolve("synonyms.txt"))));
    var variants = new HashMap<Integer, Integer>();
    for (String line : lines(folder.resolve("variants.txt"))) {
      CharacterTables.variantLine(line, variants);
    }
    var words = new ArrayList<UserWord>();
    for (String line : lines(folder.resolve("words.csv"))) {
      String[] f = line.replaceFirst("#.*", "").strip().split("\\s*,\\s*");
      if (!f[0].isEmpty()) {
        words.add(new UserWord(f[0], f.length > 1 ? f[1] : f[0], f.length > 2 ? f[2] : f[0]));
      }
    }
    return new Dictionaries(synonyms, variants, words);
  }

  /** These dictionaries with more words, such as the names from the organisation data. */
  public Dictionaries withWords(List<UserWord> more) {
    var all = new ArrayList<>(userWords);
    all.addAll(more);
    return new Dictionaries(synonyms, variants, all);
  }

  /** The folding that knows these variants. */
  public Normalizer normalizer() {
    return variants.isEmpty() ? Normalizer.standard() : new Normalizer(variants);
  }

  /** Changes exactly when an index built with these dictionaries would differ. */
  public String fingerprint() {
    return Integer.toHexString(new TreeMap<>(variants).hashCode())
        + "-"
        + Integer.toHexString(userWords.hashCode());
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
  }

  private static List<List<String>> synonymLines(List<String> lines) {
    return lines.stream()
        .map(l -> l.replaceFirst("#.*", "").strip())
        .filter(l -> !l.isEmpty())
        .map(l -> List.of(l.split("\\s*[,，、]\\s*")))
        .filter(g -> g.size() > 1)
        .toList();
  }
}
