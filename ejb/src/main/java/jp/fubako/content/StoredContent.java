package jp.fubako.content;

/**
 * Bytes that are durable in the content store.
 *
 * @param hash SHA-256 in lower-case hexadecimal, 64 characters
 * @param size length in bytes
 */
public record StoredContent(String hash, long size) {}
