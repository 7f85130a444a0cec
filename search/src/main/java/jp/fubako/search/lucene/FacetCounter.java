package jp.fubako.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts the facet values of exactly the collected documents. */
final class FacetCounter
    implements CollectorManager<FacetCounter.Counting, Map<String, Map<String, Long>>> {

  @Override
  public Counting newCollector() {
    return new Counting();
  }

  @Override
  public Map<String, Map<String, Long>> reduce(Collection<Counting> collectors) {
    var total = new HashMap<String, Map<String, Long>>();
    collectors.forEach(c -> merge(c.counts, total));
    return total;
  }

  static void merge(Map<String, Map<String, Long>> from, Map<String, Map<String, Long>> into) {
    from.forEach(
        (facet, values) -> {
          var counts = into.computeIfAbsent(facet, f -> new HashMap<>());
          values.forEach((v, n) -> counts.merge(v, n, Long::sum));
        });
  }

  static final class Counting implements Collector {
    private final Map<String, Map<String, Long>> counts = new HashMap<>();

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
      List<String> names = Names.FACETS;
      var values = new SortedDocValues[names.size()];
      var found = new int[names.size()][];
      for (int i = 0; i < values.length; i++) {
        var set = DocValues.getSortedSet(context.reader(), names.get(i));
        values[i] = DocValues.unwrapSingleton(set);
        found[i] = new int[values[i] == null ? 0 : values[i].getValueCount()];
      }
      return new LeafCollector() {
        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int doc) throws IOException {
          for (int i = 0; i < values.length; i++) {
            if (values[i] != null && values[i].advanceExact(doc)) {
              found[i][values[i].ordValue()]++;
            }
          }
        }

        @Override
        public void finish() throws IOException {
          for (int i = 0; i < values.length; i++) {
            add(names.get(i), values[i], found[i]);
          }
        }
      };
    }

    private void add(String facet, SortedDocValues values, int[] found) throws IOException {
      for (int ord = 0; ord < found.length; ord++) {
        if (found[ord] > 0) {
          counts
              .computeIfAbsent(facet, f -> new HashMap<>())
              .merge(values.lookupOrd(ord).utf8ToString(), (long) found[ord], Long::sum);
        }
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
