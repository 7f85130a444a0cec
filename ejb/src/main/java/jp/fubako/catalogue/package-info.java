/**
 * 検索: search over all items of the records, with the caller's rights inside every query, and the
 * index behind it, which is fed from the records after each change and can be built anew at any
 * time. Called by pages and REST only.
 */
package jp.fubako.catalogue;
