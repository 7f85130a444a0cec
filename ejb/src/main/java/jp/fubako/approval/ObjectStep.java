package jp.fubako.approval;

import java.util.UUID;

/**
 * 合議への不同意.
 *
 * @param routeVersion what the page saw, {@link DecisionDetail#routeVersion}
 * @param requestKey made by the page; the same key is performed once
 * @param reason mandatory; stays with the record
 * @param pin opens the caller's own key; the caller of the service wipes it
 */
public record ObjectStep(
    UUID stepId, long routeVersion, UUID requestKey, String reason, char[] pin) {}
