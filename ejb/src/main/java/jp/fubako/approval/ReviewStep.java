package jp.fubako.approval;

import java.util.UUID;

/**
 * 後閲 of one step.
 *
 * @param requestKey made by the page; the same key is performed once
 * @param comment may be empty; stays with the record
 * @param pin opens the caller's own key; the caller of the service wipes it
 */
public record ReviewStep(UUID stepId, UUID requestKey, String comment, char[] pin) {}
