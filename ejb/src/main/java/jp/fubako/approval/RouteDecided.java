package jp.fubako.approval;

import java.time.Instant;
import java.util.UUID;

/** Event in the same transaction: 決裁された. */
public record RouteDecided(
    UUID subjectId,
    UUID routeId,
    Instant decidedAt,
    String deciderPostTitle,
    String deciderName,
    String sheetHash) {}
