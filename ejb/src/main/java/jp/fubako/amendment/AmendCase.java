package jp.fubako.amendment;

import java.util.UUID;

/**
 * 修正承認 of the caller's step.
 *
 * @param routeVersion what the page saw, {@code DecisionDetail.routeVersion()}
 * @param requestKey made by the page; the same key is performed once
 * @param essence declared 要旨; a change of a protected field makes it so in any case
 * @param paperSeen 紙資料を確認した; asked for when paper goes with the case
 * @param words what was changed and why; mandatory
 * @param pin opens the caller's own key; the caller of the service wipes it
 */
public record AmendCase(
    UUID stepId,
    long routeVersion,
    UUID requestKey,
    AmendedFields fields,
    boolean essence,
    boolean paperSeen,
    String words,
    char[] pin) {}
