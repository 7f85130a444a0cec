package jp.fubako.seals;

import java.util.UUID;

/**
 * Asks for the 公印 on a letter.
 *
 * @param version of the proposal that the page saw
 * @param count impressions, 1 to 999
 */
public record RequestSeal(UUID proposalId, long version, UUID requestKey, UUID sealId, int count) {}
