package jp.fubako.remarks;

import java.time.Instant;
import java.util.UUID;

/** Event in the same transaction: somebody said something about a case, without stopping it. */
public record CommentMade(UUID subjectId, UUID personId, String byName, String words, Instant at) {}
