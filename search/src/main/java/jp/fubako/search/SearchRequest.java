package jp.fubako.search;

import java.util.Map;
import java.util.Set;

/**
 * What somebody wants to see.
 *
 * @param query words as typed; empty finds everything readable
 * @param readers right tokens of the person who asks; without any nothing is found
 * @param filters facet → chosen values; values of one facet are alternatives, facets add up
 * @param sort order; null means {@link Sort#RELEVANCE}
 * @param offset first hit, from 0
 * @param limit number of hits, at most 1000
 */
public record SearchRequest(
    String query,
    Set<String> readers,
    Map<String, Set<String>> filters,
    Sort sort,
    int offset,
    int limit) {

  public SearchRequest {
    query = query == null ? "" : query;
    readers = readers == null ? Set.of() : Set.copyOf(readers);
    filters = filters == null ? Map.of() : Map.copyOf(filters);
    sort = sort == null ? Sort.RELEVANCE : sort;
    if (offset < 0 || limit < 0 || limit > 1000 || offset > 1_000_000) {
      throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
    }
  }

  /** The first hits for some words, best first. */
  public static SearchRequest of(String query, Set<String> readers, int limit) {
    return new SearchRequest(query, readers, Map.of(), Sort.RELEVANCE, 0, limit);
  }
}
