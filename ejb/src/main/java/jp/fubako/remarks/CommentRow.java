package jp.fubako.remarks;

import java.time.Instant;
import java.util.UUID;

/** A 公式コメント. */
public record CommentRow(UUID id, Instant at, String name, String postTitle, String words) {}
