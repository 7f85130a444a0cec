package jp.fubako.wording;

import java.time.Instant;
import java.util.UUID;
import jp.fubako.shared.Verdict;

/**
 * A 起案様式 that the caller may use.
 *
 * @param keeping whether he may change or remove it, and why not
 */
public record DraftTemplateRow(
    UUID id,
    long version,
    DocumentKind kind,
    String name,
    KeptFor keptFor,
    DraftStart start,
    Instant changedAt,
    String changedBy,
    Verdict keeping) {}
