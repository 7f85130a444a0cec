package jp.fubako.search.analysis;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Hiragana, katakana and their small forms, which a word search does not tell apart. */
public final class Kana {

  private static final String SMALL = "ァィゥェォッャュョヮヵヶ";
  private static final String LARGE = "アイウエオツヤユヨワカケ";
  private static final Map<Integer, int[]> FORMS = forms();

  private Kana() {}

  /** All characters that a word search takes for this one, itself among them. */
  public static int[] forms(int c) {
    int[] forms = FORMS.get(c);
    return forms == null ? new int[] {c} : forms;
  }

  /** The large katakana for a kana, any other character unchanged. */
  public static char canonical(char c) {
    char kata = c >= 'ぁ' && c <= 'ゖ' ? (char) (c + 0x60) : c;
    int small = SMALL.indexOf(kata);
    return small < 0 ? kata : LARGE.charAt(small);
  }

  /** {@link #canonical(char)} of every character; the length stays. */
  public static String canonical(String s) {
    char[] all = s.toCharArray();
    for (int i = 0; i < all.length; i++) {
      all[i] = canonical(all[i]);
    }
    return new String(all);
  }

  public static boolean isKatakana(char c) {
    return c >= 'ァ' && c <= 'ヺ';
  }

  private static Map<Integer, int[]> forms() {
    var groups = new TreeMap<Character, Set<Integer>>();
    for (char c = 'ぁ'; c <= 'ヶ'; c++) {
      if (c <= 'ゖ' || c >= 'ァ') {
        groups.computeIfAbsent(canonical(c), k -> new TreeSet<>()).add((int) c);
      }
    }
    var forms = new TreeMap<Integer, Set<Integer>>();
    groups.values().forEach(g -> g.forEach(c -> forms.put(c, new TreeSet<>(g))));
    // 三ヶ月, 三カ月, 三か月, 三箇月; 霞ヶ関, 霞が関
    for (int c : "ヶヵ".codePoints().toArray()) {
      forms.get(c).addAll("ヶヵケけカかがガ箇".codePoints().boxed().toList());
    }
    for (int c : "カかがガ箇ケけ".codePoints().toArray()) {
      forms.computeIfAbsent(c, k -> new TreeSet<>(Set.of(c))).addAll(Set.of((int) 'ヶ', (int) 'ヵ'));
    }
    return forms.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                e -> e.getValue().stream().mapToInt(Integer::intValue).toArray()));
  }
}
