package jp.fubako.catalogue;

/**
 * A value of a facet.
 *
 * @param value as used in a filter
 * @param label for people where the value is an id (sections), otherwise the value
 */
public record FacetValue(String value, String label, long count) {}
