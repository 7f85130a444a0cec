package jp.fubako.approval;

import java.util.UUID;

/**
 * 差戻し to an earlier actor; the reason is mandatory.
 *
 * @param targetStepId one of {@link DecisionDetail#returnTargets}
 */
public record SendBackTo(
    UUID stepId, UUID targetStepId, long routeVersion, UUID requestKey, String reason) {}
