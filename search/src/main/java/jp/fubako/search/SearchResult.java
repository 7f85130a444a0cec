package jp.fubako.search;

import java.util.List;
import java.util.Map;

/**
 * One page of hits.
 *
 * @param total exact number of readable documents that match
 * @param hits the page asked for
 * @param facets facet → values with counts, most frequent first, counted on the readable matches:
 *     fiscalYear, section, kind, state, classification, retention, disclosure
 * @param wordsWithoutHit the words that occur in no readable document, when nothing was found
 * @param relaxedQuery what was searched instead when nothing matched all words, else null
 * @param understood how dates, numbers and fields were read, for the page to show
 */
public record SearchResult(
    long total,
    List<Hit> hits,
    Map<String, List<FacetCount>> facets,
    List<String> wordsWithoutHit,
    String relaxedQuery,
    List<String> understood) {}
