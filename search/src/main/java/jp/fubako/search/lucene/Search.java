package jp.fubako.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.fubako.search.FacetCount;
import jp.fubako.search.Hit;
import jp.fubako.search.Normalizer;
import jp.fubako.search.SearchRequest;
import jp.fubako.search.SearchResult;
import jp.fubako.search.Sort;
import jp.fubako.search.analysis.QueryNode;
import jp.fubako.search.analysis.QueryReader;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** Answers one request over the searchers of a generation. */
final class Search {

  private static final int RESCORED = 200;

  private final List<IndexSearcher> searchers;
  private final LuceneQueries queries;
  private final Normalizer normalizer;
  private final SearchRequest request;
  private final LocalDate today;
  private final List<Query> filters;

  /** Hits of one meaning of the query. */
  private record Found(
      long total, ScoreDoc[] docs, Map<String, Map<String, Long>> facets, QueryNode.All root) {}

  /** What was searched instead, as text and meaning. */
  private record Relaxed(String text, QueryNode.All root) {}

  Search(
      List<IndexSearcher> searchers,
      LuceneQueries queries,
      Normalizer normalizer,
      SearchRequest request,
      LocalDate today) {
    this.searchers = searchers;
    this.queries = queries;
    this.normalizer = normalizer;
    this.request = request;
    this.today = today;
    this.filters = LuceneQueries.filters(request.readers(), request.filters());
  }

  SearchResult run() throws IOException {
    QueryReader.Read read = QueryReader.read(request.query());
    Found found = find(read.root());
    List<String> without = List.of();
    String relaxedQuery = null;
    if (found.total == 0) {
      List<QueryNode> missing = missing(read.root());
      without = missing.stream().map(QueryNode::typed).toList();
      for (Relaxed relaxed : relaxations(read.root(), missing)) {
        Found other = find(relaxed.root);
        if (other.total > 0) {
          found = other;
          relaxedQuery = relaxed.text;
          break;
        }
      }
    }
    return new SearchResult(
        found.total, hits(found), facets(found.facets), without, relaxedQuery, read.understood());
  }

  private Found find(QueryNode.All root) throws IOException {
    boolean byScore = request.sort() == Sort.RELEVANCE && !root.nodes().isEmpty();
    Query refinement = byScore ? queries.refinement(root) : null;
    Query query = byScore ? queries.ranked(root, filters, today) : queries.filtered(root, filters);
    var shards = byScore ? new TopDocs[searchers.size()] : new TopFieldDocs[searchers.size()];
    var facets = new HashMap<String, Map<String, Long>>();
    long total = 0;
    for (int i = 0; i < shards.length; i++) {
      Object[] answers = collect(searchers.get(i), query, byScore, refinement != null);
      shards[i] = (TopDocs) answers[0];
      total += shards[i].totalHits.value();
      FacetCounter.merge(counts(answers[1]), facets);
      if (refinement != null) {
        shards[i] = rescored(searchers.get(i), shards[i], refinement);
      }
      for (ScoreDoc doc : shards[i].scoreDocs) {
        doc.shardIndex = i;
      }
    }
    TopDocs merged =
        byScore
            ? TopDocs.merge(request.offset(), request.limit(), shards)
            : TopDocs.merge(order(), request.offset(), request.limit(), (TopFieldDocs[]) shards);
    return new Found(total, merged.scoreDocs, facets, root);
  }

  /** The best documents and the facet counts of all. */
  private Object[] collect(IndexSearcher searcher, Query query, boolean byScore, boolean refined)
      throws IOException {
    int wanted = Math.max(refined ? RESCORED : 1, request.offset() + request.limit());
    int top = Math.max(1, Math.min(wanted, searcher.getIndexReader().maxDoc()));
    var best =
        byScore
            ? new TopScoreDocCollectorManager(top, null, Integer.MAX_VALUE)
            : new TopFieldCollectorManager(order(), top, null, Integer.MAX_VALUE);
    return searcher.search(query, new MultiCollectorManager(best, new FacetCounter()));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Map<String, Long>> counts(Object answer) {
    return (Map<String, Map<String, Long>>) answer;
  }

  /** The first hits in a finer order; they stay before all others, since points are only added. */
  private static TopDocs rescored(IndexSearcher searcher, TopDocs first, Query refinement)
      throws IOException {
    int finer = Math.min(RESCORED, first.scoreDocs.length);
    var head = new TopDocs(first.totalHits, Arrays.copyOf(first.scoreDocs, finer));
    ScoreDoc[] better = QueryRescorer.rescore(searcher, head, refinement, 1, finer).scoreDocs;
    ScoreDoc[] all = first.scoreDocs.clone();
    System.arraycopy(better, 0, all, 0, better.length);
    return new TopDocs(first.totalHits, all);
  }

  private org.apache.lucene.search.Sort order() {
    boolean oldest = request.sort() == Sort.OLDEST;
    SortField date =
        LongField.newSortField(
            Names.SORT_DATE,
            !oldest,
            oldest ? SortedNumericSelector.Type.MIN : SortedNumericSelector.Type.MAX);
    date.setMissingValue(oldest ? Long.MAX_VALUE : Long.MIN_VALUE);
    if (request.sort() != Sort.NUMBER) {
      return new org.apache.lucene.search.Sort(date);
    }
    var number = new SortField(Names.NUMBER_SORT, SortField.Type.STRING);
    number.setMissingValue(SortField.STRING_LAST);
    return new org.apache.lucene.search.Sort(number, date);
  }

  /** The required parts that no readable document has. */
  private List<QueryNode> missing(QueryNode.All root) throws IOException {
    var missing = new ArrayList<QueryNode>();
    for (QueryNode node : root.nodes()) {
      if (!(node instanceof QueryNode.Not) && count(node) == 0) {
        missing.add(node);
      }
    }
    return missing;
  }

  private long count(QueryNode node) throws IOException {
    Query query = queries.filtered(new QueryNode.All(List.of(node), node.typed()), filters);
    long count = 0;
    for (IndexSearcher searcher : searchers) {
      count += searcher.count(query);
    }
    return count;
  }

  /** First without what nothing has, then any of the rest, then the words' own pieces. */
  private List<Relaxed> relaxations(QueryNode.All root, List<QueryNode> missing) {
    var relaxed = new ArrayList<Relaxed>();
    List<QueryNode> not = root.nodes().stream().filter(n -> n instanceof QueryNode.Not).toList();
    var rest = new ArrayList<>(root.nodes());
    rest.removeAll(missing);
    rest.removeAll(not);
    if (!rest.isEmpty()) {
      if (!missing.isEmpty()) {
        relaxed.add(relaxed(rest, not, " "));
      }
      relaxed.add(relaxed(rest, not, " OR "));
      return relaxed;
    }
    var pieces = new ArrayList<QueryNode>();
    for (QueryNode node : missing) {
      if (node instanceof QueryNode.Word word) {
        pieces.addAll(queries.pieces(word));
      }
    }
    if (!pieces.isEmpty()) {
      relaxed.add(relaxed(pieces, not, " "));
      relaxed.add(relaxed(pieces, not, " OR "));
    }
    return relaxed;
  }

  private static Relaxed relaxed(List<QueryNode> nodes, List<QueryNode> not, String between) {
    String text = nodes.stream().map(QueryNode::typed).collect(Collectors.joining(between));
    var all = new ArrayList<QueryNode>(not);
    if (between.equals(" ")) {
      all.addAll(nodes);
    } else {
      all.add(new QueryNode.Any(nodes, text));
    }
    return new Relaxed(text, new QueryNode.All(all, text));
  }

  private static Map<String, List<FacetCount>> facets(Map<String, Map<String, Long>> counts) {
    var facets = new TreeMap<String, List<FacetCount>>();
    var order =
        Comparator.comparingLong((FacetCount f) -> -f.count()).thenComparing(FacetCount::value);
    for (String facet : Names.FACETS) {
      var values = counts.getOrDefault(facet, Map.of()).entrySet().stream();
      facets.put(
          facet, values.map(e -> new FacetCount(e.getKey(), e.getValue())).sorted(order).toList());
    }
    return facets;
  }

  private List<Hit> hits(Found found) throws IOException {
    var passages = new Passages(normalizer, queries.patterns(found.root));
    var hits = new ArrayList<Hit>();
    for (ScoreDoc doc : found.docs) {
      var document = searchers.get(doc.shardIndex).storedFields().document(doc.doc);
      hits.add(new HitReader(passages).read(document));
    }
    return hits;
  }
}
