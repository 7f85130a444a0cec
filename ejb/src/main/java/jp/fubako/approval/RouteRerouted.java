package jp.fubako.approval;

import java.util.UUID;

/**
 * Event in the same transaction: somebody was put into the route or taken out of it (経路変更).
 *
 * @param stepId the step that was added or taken out
 * @param byId who did it
 */
public record RouteRerouted(
    UUID subjectId, UUID routeId, UUID stepId, boolean added, UUID byId, String byName) {}
