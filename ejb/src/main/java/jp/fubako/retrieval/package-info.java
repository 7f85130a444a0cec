/**
 * Adapter to the search library: opens the index and the pool of document workers with the server
 * and closes them with it. Records asks it for search, inspection and page pictures, receipt for
 * stamped copies and unpacked mails.
 */
package jp.fubako.retrieval;
