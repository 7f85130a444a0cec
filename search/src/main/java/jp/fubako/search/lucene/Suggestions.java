package jp.fubako.search.lucene;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.fubako.search.Normalizer;
import jp.fubako.search.analysis.Kana;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;

/** Titles, numbers and counterparts of readable documents, those that begin with the text first. */
final class Suggestions {

  private static final List<String> FIELDS = List.of(Names.TITLE, Names.NUMBER, Names.COUNTERPART);

  private final Normalizer normalizer;

  Suggestions(Normalizer normalizer) {
    this.normalizer = normalizer;
  }

  List<String> find(List<IndexSearcher> searchers, String typed, Set<String> readers, int max)
      throws IOException {
    String wanted = normalizer.folded(typed == null ? "" : typed).text();
    if (wanted.isEmpty() || max <= 0) {
      return List.of();
    }
    Set<String> beginning = new LinkedHashSet<>();
    Set<String> containing = new LinkedHashSet<>();
    for (String field : FIELDS) {
      for (IndexSearcher searcher : searchers) {
        for (String value : values(searcher, field, wanted, readers, max)) {
          int at = position(value, wanted);
          if (at >= 0) {
            (at == 0 ? beginning : containing).add(value);
          }
        }
      }
    }
    return Stream.concat(beginning.stream(), containing.stream()).distinct().limit(max).toList();
  }

  private int position(String value, String wanted) {
    return Kana.canonical(normalizer.folded(value).text()).indexOf(Kana.canonical(wanted));
  }

  private static List<String> values(
      IndexSearcher searcher, String field, String wanted, Set<String> readers, int max)
      throws IOException {
    var query = new BooleanQuery.Builder();
    LuceneQueries.filters(readers, Map.of()).forEach(f -> query.add(f, Occur.FILTER));
    query.add(GramQueries.string(field, wanted, true), Occur.FILTER);
    SortField newest =
        LongField.newSortField(Names.SORT_DATE, true, SortedNumericSelector.Type.MAX);
    int lookedAt =
        Math.clamp(max * 3L, 15, 60); // newest first; those that begin with it may be older
    var values = new LinkedHashSet<String>();
    for (ScoreDoc doc : searcher.search(query.build(), lookedAt, new Sort(newest)).scoreDocs) {
      var stored = searcher.storedFields().document(doc.doc, Set.of(field));
      values.addAll(List.of(stored.getValues(field)));
    }
    return List.copyOf(values);
  }
}
