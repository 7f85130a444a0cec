/**
 * 文書の目録: the case (事案), its record items with their bibliographic fields, the files of an item, the
 * folders (簿冊) and the retention of what is completed.
 *
 * <p>Receipt and drafting write their documents here; nobody else knows which files an item has or
 * who may read it. Every question about an item or one of its files is answered through the reader
 * tokens of the item; a missing and a forbidden one answer alike.
 */
package jp.fubako.records;
