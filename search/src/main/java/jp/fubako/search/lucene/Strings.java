package jp.fubako.search.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.fubako.search.Dictionaries;
import jp.fubako.search.Normalizer;
import jp.fubako.search.analysis.Kana;
import jp.fubako.search.analysis.Numerals;

/** The other strings under which a word may stand in a text. */
final class Strings {

  private static final int MOST = 12;

  private final List<List<String>> synonyms = new ArrayList<>();

  Strings(Dictionaries dictionaries, Normalizer normalizer) {
    for (List<String> group : dictionaries.synonyms()) {
      synonyms.add(
          group.stream()
              .map(w -> normalizer.folded(w).text())
              .filter(w -> !w.isEmpty())
              .distinct()
              .toList());
    }
  }

  /** The same word written otherwise: numerals as digits, with and without final long vowels. */
  List<String> spellings(String folded) {
    Set<String> all = new LinkedHashSet<>();
    all.add(Numerals.toDigits(folded));
    all.add(longVowels(folded, false));
    all.add(longVowels(folded, true));
    all.remove(folded);
    return List.copyOf(all);
  }

  /** The word with one of its synonyms in the place of a word of the dictionary. */
  List<String> synonyms(String folded) {
    Set<String> all = new LinkedHashSet<>();
    String canonical = Kana.canonical(folded);
    for (List<String> group : synonyms) {
      // the longest first: 申し込み is not 申込 with something in it
      String found =
          group.stream()
              .filter(w -> at(canonical, w) >= 0)
              .max((a, b) -> Integer.compare(a.length(), b.length()))
              .orElse(null);
      if (found != null) {
        int at = at(canonical, found);
        for (String other : group) {
          if (!other.equals(found) && all.size() < MOST) {
            all.add(folded.substring(0, at) + other + folded.substring(at + found.length()));
          }
        }
      }
    }
    all.remove(folded);
    return List.copyOf(all);
  }

  /** Where the word stands; a word in Latin letters only where no other letter touches it. */
  private static int at(String canonical, String word) {
    int at = canonical.indexOf(Kana.canonical(word));
    if (at < 0 || !isLatin(word.charAt(0))) {
      return at;
    }
    int end = at + word.length();
    boolean free =
        (at == 0 || !isLatin(canonical.charAt(at - 1)))
            && (end == canonical.length() || !isLatin(canonical.charAt(end)));
    return free ? at : -1;
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }

  /** Katakana words of three or more letters with or without the long vowel at their end. */
  private static String longVowels(String folded, boolean with) {
    var out = new StringBuilder();
    int run = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean dash = c == '-' && run > 0;
      boolean last = i + 1 == folded.length() || !continues(folded.charAt(i + 1));
      run = Kana.isKatakana(c) || dash ? run + 1 : 0;
      if (dash && last && run > 3) {
        out.append(with ? "-" : "");
      } else {
        out.append(c);
        if (with && last && run >= 3 && !dash) {
          out.append('-');
        }
      }
    }
    return out.toString();
  }

  private static boolean continues(char c) {
    return Kana.isKatakana(c) || c == '-';
  }
}
