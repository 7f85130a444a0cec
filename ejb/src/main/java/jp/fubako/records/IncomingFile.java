package jp.fubako.records;

import jp.fubako.content.StoredContent;

/**
 * A file whose bytes are durable in the content store already.
 *
 * @param name the name the sender gave it; only shown, never a path
 */
public record IncomingFile(String name, StoredContent content) {}
