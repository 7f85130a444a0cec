/** Public API of the search library. */
package jp.fubako.search;
