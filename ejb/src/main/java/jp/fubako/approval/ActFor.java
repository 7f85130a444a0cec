package jp.fubako.approval;

import java.util.UUID;

/**
 * 代決 of a decision.
 *
 * @param routeVersion what the page saw, {@link DecisionDetail#routeVersion}
 * @param requestKey made by the page; the same key is performed once
 * @param reason why it is decided in the decider's place
 * @param pin opens the caller's own key; the caller of the service wipes it
 * @param paperSeen 紙資料を確認した; asked for when paper goes with the subject
 */
public record ActFor(
    UUID stepId,
    long routeVersion,
    UUID requestKey,
    ActingReason reason,
    char[] pin,
    boolean paperSeen) {}
