package jp.fubako.approval;

import java.time.Instant;
import java.util.UUID;

/** Event in the same transaction: Ended without a decision: 否決, 取下げ, 廃案. */
public record RouteEnded(
    UUID subjectId, UUID routeId, RouteState state, Instant at, String byName, String reason) {}
