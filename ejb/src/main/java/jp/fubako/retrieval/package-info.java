/**
 * Adapter to the search library: opens the index and the pool of document workers with the server
 * and closes them with it. Only records calls it.
 */
package jp.fubako.retrieval;
