package jp.fubako.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import jp.fubako.search.FoldedText;
import jp.fubako.search.Fragment;
import jp.fubako.search.Normalizer;
import jp.fubako.search.Snippet;
import jp.fubako.search.analysis.Kana;
import jp.fubako.search.analysis.Numerals;

/** Finds the best passages of a shown hit in its stored text and marks the matches. */
final class Passages {

  /** Folded characters in which matches count together. */
  private static final int WINDOW = 90;

  private static final int LONGEST = 140;
  private static final int BEFORE = 28;
  private static final int MATCHES = 2000;

  /** A folded string to mark; other kana than written count unless exact. */
  record Pattern(String text, boolean exact) {}

  private record Match(int from, int to, int pattern) {}

  private record Window(int from, double worth) {}

  /** A passage and what it is worth. */
  record Passage(double worth, Snippet snippet) {}

  private final Normalizer normalizer;
  private final List<Pattern> patterns;
  private final List<String> canonical;

  Passages(Normalizer normalizer, List<Pattern> patterns) {
    this.normalizer = normalizer;
    this.patterns = patterns;
    this.canonical = patterns.stream().map(p -> Kana.canonical(p.text())).toList();
  }

  /** The whole text with its matches marked. */
  List<Fragment> mark(String text) {
    FoldedText folded = normalizer.folded(text);
    return fragments(text, folded, matches(folded), 0, folded.text().length());
  }

  /** Whether the text has a match. */
  boolean matches(String text) {
    return !matches(normalizer.folded(text)).isEmpty();
  }

  /** The best passages of a text, at most two. */
  List<Passage> best(String part, String fileId, String text, int[] pageStarts) {
    FoldedText folded = normalizer.folded(text);
    List<Match> matches = matches(folded);
    if (matches.isEmpty() && patterns.stream().anyMatch(Passages::hasDigit)) {
      folded = withDigits(folded); // asked as 第123条, written 第百二十三条
      matches = matches(folded);
    }
    var passages = new ArrayList<Passage>();
    int taken = -1;
    for (Window window : windows(matches)) {
      if (passages.size() == 2) {
        break;
      }
      int from = window.from;
      if (taken >= 0 && Math.abs(from - taken) < LONGEST) {
        continue;
      }
      taken = from;
      int start = start(folded, from);
      int end = Math.min(folded.text().length(), start + LONGEST);
      int page = page(pageStarts, folded.originalStart(from));
      var snippet = new Snippet(part, fileId, page, fragments(text, folded, matches, start, end));
      passages.add(new Passage(window.worth, snippet));
    }
    return passages;
  }

  private static boolean hasDigit(Pattern pattern) {
    return !pattern.exact() && pattern.text().chars().anyMatch(Character::isDigit);
  }

  private static FoldedText withDigits(FoldedText folded) {
    var converted = Numerals.convert(folded.text());
    int[] origins = converted.origins();
    int[] starts = new int[origins.length + 1];
    for (int i = 0; i < origins.length; i++) {
      starts[i] = folded.starts()[origins[i]];
    }
    starts[origins.length] = folded.starts()[folded.text().length()];
    return new FoldedText(converted.text(), starts);
  }

  /** The beginning of a text in which nothing is marked. */
  static Snippet beginning(String part, String fileId, String text, int[] pageStarts) {
    String start = text.strip();
    int end = start.offsetByCodePoints(0, Math.min(100, start.codePointCount(0, start.length())));
    var plain = new Fragment(oneLine(start.substring(0, end)), false);
    return new Snippet(part, fileId, pageStarts.length == 0 ? 0 : 1, List.of(plain));
  }

  private List<Match> matches(FoldedText folded) {
    String text = folded.text();
    String kana = Kana.canonical(text);
    var found = new ArrayList<Match>();
    for (int i = 0; i < patterns.size(); i++) {
      boolean exact = patterns.get(i).exact();
      String in = exact ? text : kana;
      String what = exact ? patterns.get(i).text() : canonical.get(i);
      int at = in.indexOf(what);
      for (int n = 0; at >= 0 && n < MATCHES; n++) {
        found.add(new Match(at, at + what.length(), i));
        at = in.indexOf(what, at + what.length());
      }
    }
    found.sort(Comparator.comparingInt(Match::from).thenComparingInt(m -> -m.to));
    return found;
  }

  /** Windows best first; earlier ones before equally good ones. */
  private List<Window> windows(List<Match> matches) {
    var windows = new ArrayList<Window>();
    int last = 0;
    for (int first = 0; first < matches.size(); first++) {
      last = Math.max(last, first);
      while (last + 1 < matches.size()
          && matches.get(last + 1).to - matches.get(first).from <= WINDOW) {
        last++;
      }
      windows.add(new Window(matches.get(first).from, worth(matches, first, last)));
    }
    windows.sort(Comparator.comparingDouble((Window w) -> -w.worth));
    return windows;
  }

  /** Different patterns count by their length, repetitions hardly. */
  private static double worth(List<Match> matches, int first, int last) {
    var seen = new HashSet<Integer>();
    double worth = 0;
    for (int i = first; i <= Math.min(last, first + 60); i++) {
      Match m = matches.get(i);
      worth += seen.add(m.pattern) ? 1 + m.to - m.from : 0.05;
    }
    return worth;
  }

  /** A little before the match, at the beginning of its sentence when that is near. */
  private static int start(FoldedText folded, int match) {
    int earliest = Math.max(0, match - BEFORE);
    for (int i = match - 1; i > earliest; i--) {
      if ("。.!?".indexOf(folded.text().charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return Character.isLowSurrogate(folded.text().charAt(earliest)) ? earliest + 1 : earliest;
  }

  private static List<Fragment> fragments(
      String text, FoldedText folded, List<Match> matches, int from, int to) {
    var fragments = new ArrayList<Fragment>();
    int at = from == 0 ? 0 : folded.originalStart(from);
    int done = from;
    for (Match m : matches) {
      if (m.from < done || m.to > to) {
        continue;
      }
      int start = folded.originalStart(m.from);
      int end = Math.max(start, folded.originalEnd(text, m.to));
      add(fragments, text, at, start, false);
      add(fragments, text, Math.max(at, start), end, true);
      at = Math.max(at, end);
      done = m.to;
    }
    int last = to == folded.text().length() ? text.length() : folded.originalStart(to);
    add(fragments, text, at, last, false);
    return fragments;
  }

  private static void add(List<Fragment> to, String text, int from, int end, boolean hit) {
    if (from < end) {
      to.add(new Fragment(oneLine(text.substring(from, end)), hit));
    }
  }

  private static String oneLine(String s) {
    return s.replaceAll("[\\s\\p{Cntrl}]+", " ");
  }

  private static int page(int[] starts, int offset) {
    int page = 0;
    while (page < starts.length && starts[page] <= offset) {
      page++;
    }
    return starts.length == 0 ? 0 : Math.max(1, page);
  }
}
