package jp.fubako.approval;

import java.util.UUID;

/**
 * What came of an action.
 *
 * @param state of the route afterwards
 * @param nextSubjectId next in the caller's inbox, or null
 * @param repeated the same request had been performed before; nothing was done again
 */
public record StepOutcome(RouteState state, UUID nextSubjectId, boolean repeated) {}
