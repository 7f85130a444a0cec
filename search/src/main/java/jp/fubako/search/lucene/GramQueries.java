package jp.fubako.search.lucene;

import java.util.ArrayList;
import java.util.List;
import jp.fubako.search.analysis.Kana;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** Strings over the gram fields. */
final class GramQueries {

  /** Longer strings are cut; nothing sensible is found by more. */
  private static final int LONGEST = 512;

  private GramQueries() {}

  /**
   * Documents in which the string stands.
   *
   * @param folded folded text
   * @param anyKana whether hiragana, katakana and small kana stand for each other
   */
  static Query string(String field, String folded, boolean anyKana) {
    int[] c = folded.codePoints().limit(LONGEST).toArray();
    if (c.length == 0) {
      return new MatchNoDocsQuery("nothing to look for");
    }
    if (c.length <= 2) {
      return anyOf(terms(field, c, 0, c.length, anyKana));
    }
    var phrase = new MultiPhraseQuery.Builder();
    int at = 0;
    while (at < c.length - 1) {
      phrase.add(terms(field, c, at, 2, anyKana).toArray(Term[]::new), at);
      at = at + 2 == c.length - 1 ? at + 1 : at + 2;
    }
    return phrase.build();
  }

  /** The characters and pairs of a text, each for itself, for ranking only. */
  static Query bag(String field, String folded, int most) {
    int[] c = folded.codePoints().toArray();
    var bag = new BooleanQuery.Builder();
    var seen = new java.util.HashSet<Term>();
    for (int i = 0; i < c.length && seen.size() < most; i++) {
      for (int length = 1; length <= 2 && i + length <= c.length; length++) {
        Term term = new Term(field, new String(c, i, length));
        if (seen.add(term)) {
          bag.add(new TermQuery(term), Occur.SHOULD);
        }
      }
    }
    return bag.build();
  }

  private static Query anyOf(List<Term> terms) {
    if (terms.size() == 1) {
      return new TermQuery(terms.getFirst());
    }
    var any = new SynonymQuery.Builder(terms.getFirst().field());
    terms.forEach(any::addTerm);
    return any.build();
  }

  private static List<Term> terms(String field, int[] c, int at, int length, boolean anyKana) {
    var terms = new ArrayList<Term>();
    for (int first : forms(c[at], anyKana)) {
      if (length == 1) {
        terms.add(new Term(field, Character.toString(first)));
        continue;
      }
      for (int second : forms(c[at + 1], anyKana)) {
        terms.add(new Term(field, new String(new int[] {first, second}, 0, 2)));
      }
    }
    return terms;
  }

  private static int[] forms(int c, boolean anyKana) {
    return anyKana ? Kana.forms(c) : new int[] {c};
  }
}
