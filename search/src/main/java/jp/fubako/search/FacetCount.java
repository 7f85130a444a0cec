package jp.fubako.search;

/** A facet's value and how many of the found documents have it. */
public record FacetCount(String value, long count) {}
