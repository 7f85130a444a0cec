/**
 * Files by their SHA-256. Bytes are durable on disk before the row that names them is committed,
 * and are never changed afterwards. Every feature may call.
 */
package jp.fubako.content;
