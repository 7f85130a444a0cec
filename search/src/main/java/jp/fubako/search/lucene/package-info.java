/** The index in a directory: its only writer, queries, facets, passages, generations. */
package jp.fubako.search.lucene;
