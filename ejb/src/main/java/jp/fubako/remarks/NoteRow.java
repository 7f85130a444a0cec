package jp.fubako.remarks;

import java.time.Instant;
import java.util.UUID;

/** One of the caller's own 付箋. */
public record NoteRow(UUID id, Instant at, String words) {}
