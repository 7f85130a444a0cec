package jp.fubako.receipt;

import java.time.Instant;
import java.util.UUID;

/** One person of a 供覧; {@code readAt} null while not read. */
public record ReaderRow(UUID personId, String name, Instant readAt, String comment) {}
