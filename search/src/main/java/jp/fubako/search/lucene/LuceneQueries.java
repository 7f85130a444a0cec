package jp.fubako.search.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.fubako.search.Dictionaries;
import jp.fubako.search.Normalizer;
import jp.fubako.search.analysis.Numerals;
import jp.fubako.search.analysis.QueryField;
import jp.fubako.search.analysis.QueryNode;
import jp.fubako.search.analysis.WordAnalyzer;
import jp.fubako.search.analysis.WordAnalyzer.Word;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Builds Lucene queries from what was understood. Weights: words 1, string 0.4, string in the title
 * 0.5, synonym 0.3, newness at most 0.3.
 */
final class LuceneQueries {

  private static final int SENTENCE = 12;
  private static final int MANY_WORDS = 16;
  private static final long TWO_YEARS = 730;

  private final Normalizer normalizer;
  private final WordAnalyzer analyzer;
  private final Strings strings;

  LuceneQueries(Dictionaries dictionaries, Normalizer normalizer, WordAnalyzer analyzer) {
    this.normalizer = normalizer;
    this.analyzer = analyzer;
    this.strings = new Strings(dictionaries, normalizer);
  }

  /** What the person may see and has chosen: filters, which never count for the ranking. */
  static List<Query> filters(Set<String> readers, Map<String, Set<String>> facets) {
    var filters = new ArrayList<Query>();
    filters.add(inSet(Names.READER, readers));
    facets.forEach(
        (name, values) -> {
          if (!Names.FACETS.contains(name)) {
            throw new IllegalArgumentException("no such facet: " + name);
          }
          if (!values.isEmpty()) {
            filters.add(inSet(name, values));
          }
        });
    return filters;
  }

  private static Query inSet(String field, Collection<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  /** The query under its filters; newer documents a little before others. */
  Query ranked(QueryNode node, List<Query> filters, LocalDate today) {
    var all = new BooleanQuery.Builder();
    filters.forEach(f -> all.add(f, Occur.FILTER));
    all.add(query(node), Occur.MUST);
    all.add(
        LongField.newDistanceFeatureQuery(Names.SORT_DATE, 0.3f, today.toEpochDay(), TWO_YEARS),
        Occur.SHOULD);
    return all.build();
  }

  /** The query under its filters, for counting and for other orders. */
  Query filtered(QueryNode node, List<Query> filters) {
    var all = new BooleanQuery.Builder();
    filters.forEach(f -> all.add(f, Occur.FILTER));
    all.add(query(node), Occur.FILTER);
    return all.build();
  }

  Query query(QueryNode node) {
    return switch (node) {
      case QueryNode.All all -> all(all);
      case QueryNode.Any any -> any(any.nodes().stream().map(this::query).toList());
      case QueryNode.Not not -> all(new QueryNode.All(List.of(not), not.typed()));
      case QueryNode.Word word -> word(word.text());
      case QueryNode.Exact exact -> exact(exact.text());
      case QueryNode.InField f -> inField(f);
      case QueryNode.Dates d -> dates(d);
      case QueryNode.FiscalYear y ->
          dated(new TermQuery(new Term(Names.FISCAL_YEAR, "" + y.year())), y.spellings());
      case QueryNode.Number n -> number(n);
      case QueryNode.Code c ->
          new ConstantScoreQuery(new TermQuery(new Term(Names.facet(c.field()), c.code())));
      case QueryNode.Amount a ->
          new ConstantScoreQuery(LongField.newRangeQuery(Names.AMOUNT, a.from(), a.to()));
    };
  }

  private Query all(QueryNode.All all) {
    var query = new BooleanQuery.Builder();
    boolean positive = false;
    for (QueryNode node : all.nodes()) {
      if (node instanceof QueryNode.Not not) {
        query.add(excluded(not.node()), Occur.MUST_NOT);
      } else {
        query.add(query(node), Occur.MUST);
        positive = true;
      }
    }
    if (!positive) {
      query.add(new ConstantScoreQuery(new MatchAllDocsQuery()), Occur.MUST);
    }
    return query.build();
  }

  /** A word excludes its own string only, not what is merely like it. */
  private Query excluded(QueryNode node) {
    return node instanceof QueryNode.Word word
        ? GramQueries.string(Names.ALL, fold(word.text()), true)
        : query(node);
  }

  private static Query any(List<Query> queries) {
    var any = new BooleanQuery.Builder();
    queries.forEach(q -> any.add(q, Occur.SHOULD));
    return any.build();
  }

  private String fold(String s) {
    return normalizer.folded(s).text();
  }

  private Query exact(String text) {
    String folded = fold(text);
    var query = new BooleanQuery.Builder();
    query.add(GramQueries.string(Names.ALL, folded, false), Occur.MUST);
    query.add(new BoostQuery(GramQueries.string(Names.TITLE, folded, false), 0.5f), Occur.SHOULD);
    return query.build();
  }

  private Query word(String text) {
    String folded = fold(text);
    List<Word> words = analyzer.words(normalizer.clean(text));
    var any = new ArrayList<Query>();
    any.add(new BoostQuery(GramQueries.string(Names.ALL, folded, true), 0.4f));
    any.add(new BoostQuery(GramQueries.string(Names.TITLE, folded, true), 0.5f));
    for (String other : strings.spellings(folded)) {
      any.add(new BoostQuery(GramQueries.string(Names.ALL, other, true), 0.4f));
    }
    String digits = Numerals.toDigits(folded);
    if (digits.chars().anyMatch(Character::isDigit)) {
      any.add(new BoostQuery(GramQueries.string(Names.FORMS, digits, true), 0.4f));
    }
    if (isSentence(folded, words)) {
      any.add(sentence(words));
      return any(any);
    }
    for (String other : strings.synonyms(folded)) {
      any.add(new BoostQuery(GramQueries.string(Names.ALL, other, true), 0.3f));
    }
    if (!words.isEmpty()) {
      any.add(phrase(Names.WORDS, words, 0));
    }
    return any(any);
  }

  /** A question or description rather than a term: long, many words or particles between. */
  private static boolean isSentence(String folded, List<Word> words) {
    return folded.codePointCount(0, folded.length()) >= SENTENCE
        && words.size() >= 3
        && (words.size() >= MANY_WORDS
            || words.getLast().position() - words.getFirst().position() >= words.size());
  }

  private Query sentence(List<Word> words) {
    var bag = new BooleanQuery.Builder();
    var terms = words.stream().map(Word::term).distinct().limit(100).toList();
    for (String term : terms) {
      var titled = new BoostQuery(new TermQuery(new Term(Names.TITLE_WORDS, term)), 0.5f);
      bag.add(any(List.of(new TermQuery(new Term(Names.WORDS, term)), titled)), Occur.SHOULD);
    }
    return bag.setMinimumNumberShouldMatch(Math.max(1, terms.size() * 2 / 5)).build();
  }

  private static Query phrase(String field, List<Word> words, int slop) {
    if (words.size() == 1) {
      return new TermQuery(new Term(field, words.getFirst().term()));
    }
    var phrase = new PhraseQuery.Builder().setSlop(slop);
    int first = words.getFirst().position();
    words.forEach(w -> phrase.add(new Term(field, w.term()), w.position() - first));
    return phrase.build();
  }

  /**
   * For the best hits of sentences: neighbouring words near each other, and characters and pairs.
   * Null when the query has no sentence.
   */
  Query refinement(QueryNode.All root) {
    var refined = new BooleanQuery.Builder();
    boolean some = false;
    for (QueryNode node : root.nodes()) {
      if (node instanceof QueryNode.Word word) {
        String folded = fold(word.text());
        List<Word> words = analyzer.words(normalizer.clean(word.text()));
        if (isSentence(folded, words)) {
          some = true;
          for (int i = 0; i + 1 < words.size() && i < 50; i++) {
            refined.add(phrase(Names.WORDS, words.subList(i, i + 2), 4), Occur.SHOULD);
          }
          refined.add(new BoostQuery(GramQueries.bag(Names.ALL, folded, 160), 0.3f), Occur.SHOULD);
        }
      }
    }
    return some ? refined.build() : null;
  }

  private Query inField(QueryNode.InField f) {
    String field = Names.grams(f.field());
    String folded = fold(f.text());
    Query string = GramQueries.string(field, folded, !f.exact());
    if (f.exact()) {
      return string;
    }
    var any = new ArrayList<>(List.of(string));
    strings.spellings(folded).forEach(s -> any.add(GramQueries.string(field, s, true)));
    strings.synonyms(folded).forEach(s -> any.add(GramQueries.string(field, s, true)));
    List<Word> words = analyzer.words(normalizer.clean(f.text()));
    if (f.field() == QueryField.TITLE && !words.isEmpty()) {
      any.add(phrase(Names.TITLE_WORDS, words, 0));
    }
    return any(any);
  }

  private Query dates(QueryNode.Dates d) {
    var range =
        LongField.newRangeQuery(
            Names.date(d.field()), d.range().from().toEpochDay(), d.range().to().toEpochDay());
    return dated(range, d.spellings());
  }

  private Query dated(Query filter, List<String> spellings) {
    var any = new ArrayList<Query>();
    any.add(new ConstantScoreQuery(filter));
    for (String spelling : spellings) {
      any.add(new BoostQuery(GramQueries.string(Names.ALL, fold(spelling), true), 0.4f));
    }
    return any(any);
  }

  private Query number(QueryNode.Number n) {
    var key = new BooleanQuery.Builder();
    key.add(
        new ConstantScoreQuery(new TermQuery(new Term(Names.NUMBER_KEY, n.number().key()))),
        Occur.MUST);
    if (n.number().year() != null) {
      key.add(new TermQuery(new Term(Names.FISCAL_YEAR, "" + n.number().year())), Occur.FILTER);
    }
    Query numbered = new BoostQuery(key.build(), 5);
    return n.onlyNumber() ? numbered : any(List.of(numbered, word(n.typed())));
  }

  /** The words of a word that nothing contains as a whole, each as a word of its own. */
  List<QueryNode> pieces(QueryNode.Word word) {
    List<QueryNode> pieces = new ArrayList<>();
    for (Word w : analyzer.words(normalizer.clean(word.text()))) {
      pieces.add(new QueryNode.Word(w.surface(), w.surface()));
    }
    return pieces.size() < 2 ? List.of() : pieces;
  }

  /** The strings to mark in the shown hits. */
  List<Passages.Pattern> patterns(QueryNode node) {
    var patterns = new ArrayList<Passages.Pattern>();
    collect(node, patterns);
    return patterns.stream().filter(p -> !p.text().isEmpty()).distinct().toList();
  }

  private void collect(QueryNode node, List<Passages.Pattern> into) {
    switch (node) {
      case QueryNode.All all -> all.nodes().forEach(n -> collect(n, into));
      case QueryNode.Any any -> any.nodes().forEach(n -> collect(n, into));
      case QueryNode.Word word -> collectWord(word.text(), into);
      case QueryNode.Exact exact -> into.add(new Passages.Pattern(fold(exact.text()), true));
      case QueryNode.InField f -> into.add(new Passages.Pattern(fold(f.text()), f.exact()));
      case QueryNode.Dates d ->
          d.spellings().forEach(s -> into.add(new Passages.Pattern(fold(s), false)));
      case QueryNode.FiscalYear y ->
          y.spellings().forEach(s -> into.add(new Passages.Pattern(fold(s), false)));
      case QueryNode.Number n -> {
        collectWord(n.typed(), into);
        into.add(new Passages.Pattern(fold(n.number().display()), false));
      }
      case QueryNode.Not not -> {}
      case QueryNode.Code code -> {}
      case QueryNode.Amount amount -> {}
    }
  }

  /** Of a sentence, the single characters and short kana (さ, れ) would be marked everywhere. */
  private static boolean isTelling(String folded) {
    return folded.length() > 2
        || folded.length() == 2 && folded.chars().anyMatch(Character::isIdeographic);
  }

  private void collectWord(String text, List<Passages.Pattern> into) {
    String folded = fold(text);
    into.add(new Passages.Pattern(folded, false));
    strings.spellings(folded).forEach(s -> into.add(new Passages.Pattern(s, false)));
    List<Word> words = analyzer.words(normalizer.clean(text));
    if (isSentence(folded, words)) {
      words.stream()
          .map(w -> fold(w.surface()))
          .filter(LuceneQueries::isTelling)
          .forEach(w -> into.add(new Passages.Pattern(w, false)));
      return;
    }
    strings.synonyms(folded).forEach(s -> into.add(new Passages.Pattern(s, false)));
    if (words.size() == 1) {
      into.add(new Passages.Pattern(fold(words.getFirst().surface()), false));
    }
  }
}
