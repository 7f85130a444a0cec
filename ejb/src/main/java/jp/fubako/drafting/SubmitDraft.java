package jp.fubako.drafting;

import java.util.UUID;

/**
 * 回議開始.
 *
 * @param version what the page saw
 * @param requestKey made by the page; the same key is performed once
 * @param planFingerprint of the route that was shown, {@code RoutePlan.fingerprint()}
 * @param pin opens the drafter's own key; the caller of the service wipes it
 */
public record SubmitDraft(
    UUID id, long version, UUID requestKey, String planFingerprint, char[] pin) {}
