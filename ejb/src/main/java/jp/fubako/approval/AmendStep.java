package jp.fubako.approval;

import java.util.UUID;

/**
 * 修正承認 of one step.
 *
 * @param routeVersion what the page saw, {@link DecisionDetail#routeVersion}
 * @param requestKey made by the page; the same key is performed once
 * @param essence 要旨の修正; otherwise 軽微
 * @param paperSeen 紙資料を確認した; asked for when paper goes with the subject
 * @param words what was changed and why; stays with the record
 */
public record AmendStep(
    UUID stepId,
    long routeVersion,
    UUID requestKey,
    boolean essence,
    boolean paperSeen,
    String words) {}
