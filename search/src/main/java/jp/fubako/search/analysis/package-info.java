/**
 * Japanese analysis: folding tables, numerals, kana, document numbers, words and characters, and
 * what a query means. No Lucene index is touched here.
 */
package jp.fubako.search.analysis;
