package jp.fubako.catalogue;

import java.util.Map;
import java.util.Set;

/**
 * What somebody looks for.
 *
 * @param words as typed: words, numbers, dates in any era form, quotation marks, {@code -}; may be
 *     empty
 * @param filters facet name ({@code fiscalYear section kind state classification retention
 *     disclosure}) to chosen values
 * @param offset first hit, from 0
 * @param limit most hits, at most 100
 */
public record SearchQuery(
    String words, Map<String, Set<String>> filters, SortOrder sort, int offset, int limit) {
  public SearchQuery {
    words = words == null ? "" : words;
    filters = filters == null ? Map.of() : Map.copyOf(filters);
    sort = sort == null ? SortOrder.RELEVANCE : sort;
    offset = Math.max(0, offset);
    limit = Math.clamp(limit, 1, 100);
  }
}
