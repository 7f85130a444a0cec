package jp.fubako.catalogue;

import java.util.List;
import java.util.Map;

/**
 * What was found, as far as the caller may read it.
 *
 * @param facets facet name to values with their counts
 * @param wordsWithoutHit the words that alone find nothing
 * @param relaxedQuery the query without them that was answered instead, or null
 * @param understood what was read as date, number or year, for the page
 * @param available false while the index cannot answer; then the hits are empty
 */
public record SearchPage(
    long total,
    List<SearchHit> hits,
    Map<String, List<FacetValue>> facets,
    List<String> wordsWithoutHit,
    String relaxedQuery,
    List<String> understood,
    boolean available) {}
