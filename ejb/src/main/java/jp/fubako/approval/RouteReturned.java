package jp.fubako.approval;

import java.time.Instant;
import java.util.UUID;

/** Event in the same transaction: 差し戻された. */
public record RouteReturned(
    UUID subjectId, UUID routeId, Instant at, String byName, String reason) {}
